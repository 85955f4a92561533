subject: ${title}: <#if renewed>la descrizione modificata<#else>quello che abbiamo concordato</#if>
question: Cominciamo su questa base?
agrees: yes
agree-button: Sì, cominciate
agree-reply: Sì<#if sum??>, ${sum}</#if>
other-button: Altro
verb: scope
called: la descrizione del lavoro
---
Gentile ${greeting},

<#if renewed>
grazie per la Sua risposta. Abbiamo cambiato di conseguenza la descrizione di «${title}»; sostituisce quella di prima. Questo è nuovo:

${changes}

Ecco quindi il tutto:
<#else>
grazie per aver parlato del lavoro con noi. Questo è ciò che comprende «${title}», e quanto costa:
</#if>

${items}

<#if openPoints gt 0>
Ancora da chiarire:

${open}
</#if>

<#if newFinish??>
Sarà finito ${newFinish}.
</#if>
Tutto ciò che va oltre questo elenco glielo scriviamo prima, con il suo prezzo.

<#if two>
Per questo importo chiediamo anche il sì di una seconda persona da parte Sua.
</#if>

<#if sum??>
Scriva per favore l’importo accanto al Suo sì, per esempio: «sì, ${sum}». Se vede un punto diversamente, basta il suo numero.
<#else>
Risponda pure con parole Sue; basta un «sì» e, se vede un punto diversamente, il suo numero.
</#if>

${question}
