subject: <#if requests == 1>${title}<#else><#if n == 1>Un punto<#else>${n} punti</#if></#if>: possiamo chiederLe ancora una volta?
question: <#if n == 1>Procediamo così?<#elseif n == 2>Procediamo con entrambi i punti?<#else>Procediamo con tutti e ${count} i punti?</#if>
agrees: yes
agree-button: <#if n == 1>Sì, procedete<#elseif n == 2>Sì, entrambi<#else>Sì, tutti</#if>
agree-reply: Sì<#if sum??>, ${sum}</#if>
other-button: Altro
---
Gentile ${greeting},

<#if doubt == "other-address">
grazie per averci affidato «${title}». È arrivata una risposta da un indirizzo che non conosciamo come Suo, quindi non l’abbiamo contata. Possiamo chiedere direttamente a Lei?
<#elseif doubt == "old-address">
grazie per la Sua risposta. Si riferisce a una mail inviata a un Suo indirizzo precedente, quindi non l’abbiamo contata. Possiamo chiedere direttamente a Lei?
<#elseif doubt == "new-address">
grazie per averci affidato «${title}». Perché l’abbia a questo indirizzo, ecco di nuovo la nostra domanda; conta la risposta a questa mail.
<#elseif doubt == "delegate">
grazie per averci affidato «${title}». Abbiamo annotato che ${delegates} può decidere insieme a Lei e d’ora in poi riceve le nostre mail in copia; <#if seconded?has_content>${seconded} ha già dato il consenso, e per questo importo chiediamo anche la parola di una seconda persona.<#else>basta la risposta di uno di voi.</#if>
<#elseif doubt == "superseded">
grazie per <#if by?has_content>la risposta di ${by}<#else>la Sua risposta</#if>. Si riferisce a una versione precedente della nostra offerta per «${title}».
<#elseif doubt == "amount">
grazie per <#if by?has_content>la risposta di ${by}<#else>la Sua risposta</#if>. Per un importo come questo chiediamo di indicarlo, per essere certi di intendere la stessa cosa.
<#elseif doubt == "unproven">
grazie per <#if by?has_content>la risposta di ${by}<#else>la Sua risposta</#if>. Ci è arrivata separata dalla mail a cui si riferisce. Per annotarla come Lei la intende, possiamo chiederLe di rispondere a questa mail?
<#else>
grazie per <#if by?has_content>la risposta di ${by}<#else>la Sua risposta</#if>. Per annotarla come Lei la intende, preferiamo chiedere ancora una volta.
</#if>

<#if hasWords && doubt != "other-address">
<#if by?has_content>${by} ha scritto:<#else>Lei ha scritto:</#if>

${words}
</#if>

<#if doubt == "superseded">
Ora si legge così:
<#elseif doubt == "new-address" || doubt == "delegate">
La nostra domanda è:
<#else>
La nostra domanda era:
</#if>

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
