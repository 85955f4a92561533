subject: ${title}: la fattura corretta ${number}, ${total}<#if !settledAll>, scadenza ${dueDay}</#if>
question: È tutto come si aspetta, adesso?
agrees: yes
agree-button: Sì
agree-reply: Sì
other-button: Altro
pdf: invoice-${number}.pdf
page: invoice-page
---
Gentile ${greeting},

grazie per averci affidato «${title}». Questa è la fattura come deve essere; ${number} sostituisce ${replaces}:

${items}

<#if settledAll>
Non resta nulla da pagare.
<#elseif partly>
${settled} sono già pagati o detratti, grazie; restano da pagare ${amount}.
</#if>

<#if !settledAll>
La scadenza è ${dueDay}.
</#if>

<#if !settledAll>
<#if payLines gt 0>
Ecco i dati per il pagamento; come causale, ${number}:

${payTo}

<#if payCode>
La Sua app bancaria può leggere il bonifico da questo codice:

${code}
</#if>
</#if>
</#if>

Con questa mail trova la fattura da stampare e un appuntamento per il Suo calendario.

${question}
