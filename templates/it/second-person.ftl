subject: ${title}: anche la Sua parola, per favore
question: <#if n == 1>Procediamo così?<#elseif n == 2>Procediamo con entrambi i punti?<#else>Procediamo con tutti e ${count} i punti?</#if>
agrees: yes
agree-button: <#if n == 1>Sì, procedete<#elseif n == 2>Sì, entrambi<#else>Sì, tutti</#if>
agree-reply: Sì<#if sum??>, ${sum}</#if>
other-button: Altro
---
Gentile ${greeting},

grazie per averci affidato «${title}». ${first?cap_first} ha dato il consenso a questo:

${items}

${first?cap_first} ha scritto:

${words}

Per un importo come questo chiediamo anche la parola di una seconda persona; per questa decisione siete in due. Cominciamo appena entrambi avete dato il consenso.

<#if sum?? && choose>
Scriva per favore il prezzo con la lettera davanti, per esempio: «${sumLetter}, ${sum}».
<#elseif sum??>
Scriva per favore l’importo accanto al Suo sì, per esempio: «sì, ${sum}».
<#elseif choose>
Basta la lettera («B»).
<#else>
Basta un «sì» o un «no».
</#if>

${question}
