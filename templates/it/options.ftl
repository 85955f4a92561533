subject: ${title}: <#if renewed>la scelta modificata<#else>${n} possibilità</#if>
question: Quale preferisce?
agrees: yes
other-button: Rispondere
verb: options
called: la scelta
choose: one
---
Gentile ${greeting},

<#if renewed>
grazie per la Sua risposta. Abbiamo cambiato di conseguenza la scelta per «${title}». Questo è nuovo:

${changes}

Ecco quindi il tutto:
<#elseif asked>
grazie per la Sua mail. Per «${title}» ci sono ${count} buone possibilità:
<#else>
grazie per averne parlato con noi. Per «${title}» ci sono ${count} buone possibilità:
</#if>

${items}

Cominciamo appena Lei ha scelto. <#if sum??>Scriva per favore il prezzo con la lettera davanti, per esempio: «${sumLetter}, ${sum}»; anche una domanda è benvenuta.<#else>Basta la lettera («B»); anche una domanda è benvenuta.</#if>

${question}
