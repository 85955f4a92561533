subject: ${title}: <#if renewed>la nostra offerta modificata<#elseif n == 1>una modifica<#else>${count} modifiche</#if> per la Sua conferma
question: <#if n == 1>Procediamo così?<#elseif n == 2>Procediamo con entrambi i punti?<#else>Procediamo con tutti e ${count} i punti?</#if>
agrees: yes
agree-button: <#if n == 1>Sì, procedete<#elseif n == 2>Sì, entrambi<#else>Sì, tutti</#if>
agree-reply: Sì<#if sum??>, ${sum}</#if>
other-button: Altro
verb: change
called: la nostra offerta
---
Gentile ${greeting},

<#if renewed>
grazie per la Sua risposta. Abbiamo cambiato di conseguenza la nostra offerta per «${title}»; sostituisce quella di prima. Questo è nuovo:

${changes}

Ecco quindi il tutto:
<#elseif asked>
grazie per la Sua mail. Ci ha chiesto <#if first>questo<#else>di aggiungere questo a «${title}»</#if>:
<#else>
grazie per averne parlato con noi. Questo è quello che abbiamo annotato per «${title}»:
</#if>

${items}

<#if newTotal?? && newFinish??>
Così il lavoro costa in tutto ${newTotal} e sarà finito ${newFinish}.
<#elseif newTotal??>
Così il lavoro costa in tutto ${newTotal}.
<#elseif newFinish??>
Così il lavoro sarà finito ${newFinish}.
</#if>
<#if n == 1>Cominciamo appena Lei conferma.<#else>Cominciamo ogni punto appena Lei lo conferma.</#if>

<#if two>
Per questo importo chiediamo anche il sì di una seconda persona da parte Sua.
</#if>

<#if sum??>
Scriva per favore l’importo accanto al Suo sì, per esempio: «sì, ${sum}».
<#elseif n == 1>
Risponda pure con parole Sue; basta un «sì».
<#elseif n == 2>
Risponda pure con parole Sue, per entrambi o per uno («1 sì, 2 no»).
<#else>
Risponda pure con parole Sue, per tutto o per una parte («1 e 2 sì, 3 no»).
</#if>

${question}
