subject: ${title}: fattura ${number}, ${amount}: due modi per chiuderla entro ${lastDay}
question: Quale dei due preferisce?
other-button: Rispondere
---
Gentile ${greeting},

grazie per averci affidato «${title}». La fattura ${number} di ${issuedDay}, ${amount}, è aperta da ${dueDay}<#if partly>; ${settled} su ${total} sono già pagati, grazie</#if>.

Ci sono due buoni modi per chiuderla: il pagamento entro ${lastDay}, oppure un piano a rate che confermiamo entro quella data. Da ${dayAfter} decide ${signer} come proseguire.

<#if payLines gt 0>
Ecco i dati per il pagamento; come causale, ${number}:

${payTo}

<#if payCode>
La Sua app bancaria può leggere il bonifico da questo codice:

${code}
</#if>
</#if>

${question}
