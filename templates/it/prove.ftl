subject: <#if requests == 1>${title}<#else><#if n == 1>Un punto<#else>${n} punti</#if></#if>: è stato scritto da Lei?
question: <#if n == 1>Procediamo così?<#elseif n == 2>Procediamo con entrambi i punti?<#else>Procediamo con tutti e ${count} i punti?</#if>
agrees: yes
agree-button: <#if n == 1>Sì, procedete<#elseif n == 2>Sì, entrambi<#else>Sì, tutti</#if>
agree-reply: Sì<#if sum??>, ${sum}</#if>
other-button: Altro
---
Gentile ${greeting},

grazie per <#if by?has_content>la risposta di ${by}<#else>la Sua risposta</#if>. Chiunque può mettere il Suo indirizzo su una mail, e questa cosa per Lei è importante. Perciò chiediamo ancora una volta, con questa mail solo a Lei; conta la risposta a questa mail.

<#if hasWords>
La risposta era:

${words}
</#if>

La nostra domanda era:

${items}

<#if sum?? && choose>
Scriva per favore il prezzo con la lettera davanti, per esempio: «${sumLetter}, ${sum}».
<#elseif sum??>
Scriva per favore l’importo accanto al Suo sì, per esempio: «sì, ${sum}».
<#elseif choose>
Basta la lettera («B»).
<#elseif n == 1>
Basta un «sì» o un «no».
<#else>
Basta un «sì» o un «no», per tutto o per numero («1 sì, 2 no»).
</#if>

${question}
