subject: ${title}: la fattura ${number} diminuisce
question: È così anche per Lei?
agrees: yes
agree-button: Sì
agree-reply: Sì
other-button: Altro
pdf: <#if creditNumber??>credit-note-${creditNumber}.pdf</#if>
page: credit-page
---
Gentile ${greeting},

grazie per la Sua pazienza con «${title}». Abbiamo detratto ${creditAmount} dalla fattura ${number} di ${total}: ${creditWhy}. Pagato o detratto finora: ${settled}.

<#if settledAll>
Non resta nulla da pagare.
<#else>
Restano da pagare ${amount}, scadenza ${dueDay}.
</#if>

<#if creditNumber??>
Con questa mail trova la nota di credito ${creditNumber} da stampare.
</#if>

${question}
