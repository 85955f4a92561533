subject: ${title}: factuur ${number} wordt lager
question: Ziet u het ook zo?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Iets anders
pdf: <#if creditNumber??>credit-note-${creditNumber}.pdf</#if>
page: credit-page
---
Beste ${greeting},

dank u voor uw geduld met ‘${title}’. We hebben ${creditAmount} van factuur ${number} van ${total} afgehaald: ${creditWhy}. Tot nu toe betaald of afgehaald: ${settled}.

<#if settledAll>
Daarvan staat niets meer open.
<#else>
Er blijft ${amount} open, te betalen op ${dueDay}.
</#if>

<#if creditNumber??>
De creditnota ${creditNumber} om af te drukken gaat mee met deze mail.
</#if>

${question}
