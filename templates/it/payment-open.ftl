subject: ${title}: quando possiamo contare su ${amount}?
question: In quale giorno possiamo contare sul pagamento?
other-button: Rispondere
---
Gentile ${greeting},

grazie per averci affidato «${title}». La fattura ${number} di ${issuedDay} scadeva ${dueDay}, e da noi risultano ancora aperti ${amount}<#if partly>; ${settled} sono già pagati, grazie</#if>.

<#if payLines gt 0>
Ecco i dati per il pagamento; come causale, ${number}:

${payTo}

<#if payCode>
La Sua app bancaria può leggere il bonifico da questo codice:

${code}
</#if>
</#if>

Se il pagamento si è incrociato con questa mail, la consideri già evasa. Se qualcosa nella fattura non è come si aspetta, basta una parola e la guardiamo subito.

${question}
