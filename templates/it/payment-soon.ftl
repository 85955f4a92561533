subject: ${title}: ${amount} in scadenza ${dueDay}
question: Ha tutto quello che Le serve per il pagamento?
agrees: yes
agree-button: Sì
agree-reply: Sì
other-button: Altro
---
Gentile ${greeting},

grazie per averci affidato «${title}». Una breve nota, perché nessuno abbia da cercare: la fattura ${number} di ${issuedDay}, ${amount}, scade ${dueDay}<#if partly>; ${settled} su ${total} sono già pagati, grazie</#if>.

<#if payLines gt 0>
Ecco i dati per il pagamento; come causale, ${number}:

${payTo}

<#if payCode>
La Sua app bancaria può leggere il bonifico da questo codice:

${code}
</#if>
</#if>

Se il pagamento è già partito, non resta nulla da fare.

${question}
