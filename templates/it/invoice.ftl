subject: ${title}: fattura ${number}, ${total}, scadenza ${dueDay}
question: È tutto come si aspetta?
agrees: yes
agree-button: Sì
agree-reply: Sì
other-button: Altro
pdf: invoice-${number}.pdf
page: invoice-page
---
Gentile ${greeting},

grazie per averci affidato «${title}». Ecco la fattura ${number}:

${items}

La scadenza è ${dueDay}.

<#if payLines gt 0>
Ecco i dati per il pagamento; come causale, ${number}:

${payTo}

<#if payCode>
La Sua app bancaria può leggere il bonifico da questo codice:

${code}
</#if>
</#if>

Con questa mail trova la fattura da stampare e un appuntamento per il Suo calendario.

${question}
