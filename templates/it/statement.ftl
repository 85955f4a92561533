subject: ${title}: <#if renewed>l’elenco corretto dei lavori<#else>i lavori finora</#if>
question: C’è qualcosa che vede diversamente?
agrees: no
agree-button: No, è tutto giusto
agree-reply: No, niente<#if sum??>, ${sum} è giusto</#if>
other-button: Altro
verb: statement
called: l’elenco dei lavori fatti
starts: no
items: work
---
Gentile ${greeting},

<#if renewed>
grazie per la Sua risposta. Abbiamo corretto di conseguenza l’elenco per «${title}». Questo è nuovo:

${changes}

Ecco quindi il tutto:
<#else>
grazie per averci affidato «${title}». Questo è ciò che è stato fatto finora:
</#if>

${items}

<#if openPoints gt 0>
Ancora da fare:

${open}
</#if>

<#if sum??>Scriva per favore l’importo se è tutto giusto, per esempio: «No, niente, ${sum} è giusto»; se<#else>Basta «No, niente»; se</#if> vede qualcosa diversamente, bastano il numero e una parola.

${question}
