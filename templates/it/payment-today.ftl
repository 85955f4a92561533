subject: ${title}: ${amount} <#if daysLate gt 0>in scadenza ${dueDay}<#else>in scadenza oggi</#if>
question: Il pagamento è partito?
agrees: yes
agree-button: Sì
agree-reply: Sì
other-button: Altro
---
Gentile ${greeting},

grazie per averci affidato «${title}». <#if daysLate gt 0>La fattura ${number}, ${amount}, scadeva ${dueDay}<#else>Oggi scade la fattura ${number}, ${amount}</#if><#if partly>; ${settled} su ${total} sono già pagati, grazie</#if>.

<#if payLines gt 0>
Ecco i dati per il pagamento; come causale, ${number}:

${payTo}

<#if payCode>
La Sua app bancaria può leggere il bonifico da questo codice:

${code}
</#if>
</#if>

${question}
