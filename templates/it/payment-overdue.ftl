subject: ${title}: fattura ${number}, ${amount}, aperta da ${dueDay}
question: Quale giorno Le va bene, o preferisce che La chiamiamo?
other-button: Rispondere
---
Gentile ${greeting},

grazie per averci affidato «${title}». La fattura ${number} di ${issuedDay} è aperta da ${dueDay}: ${amount}<#if partly>; ${settled} su ${total} sono già pagati, grazie</#if>.

Possiamo chiuderla nel modo che preferisce: con un pagamento nei prossimi giorni, oppure a rate che concordiamo.

<#if payLines gt 0>
Ecco i dati per il pagamento; come causale, ${number}:

${payTo}

<#if payCode>
La Sua app bancaria può leggere il bonifico da questo codice:

${code}
</#if>
</#if>

${question}
