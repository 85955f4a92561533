subject: ${title}: in risposta alla Sua mail
question: <#if n == 0>Questo risponde alla Sua domanda?<#else><#if n == 1>Procediamo così?<#elseif n == 2>Procediamo con entrambi i punti?<#else>Procediamo con tutti e ${count} i punti?</#if></#if>
agrees: yes
agree-button: <#if n gt 0><#if n == 1>Sì, procedete<#elseif n == 2>Sì, entrambi<#else>Sì, tutti</#if></#if>
agree-reply: Sì<#if sum??>, ${sum}</#if>
other-button: Altro
---
Gentile ${greeting},

grazie per la Sua domanda.

${words}

<#if n gt 0>
Perché l’abbia sottomano, questo è quello che Le abbiamo chiesto per «${title}»:

${items}

<#if sum??>
Scriva per favore l’importo accanto al Suo sì, per esempio: «sì, ${sum}».
</#if>
</#if>

${question}
