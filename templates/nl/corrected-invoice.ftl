subject: ${title}: de verbeterde factuur ${number}, ${total}<#if !settledAll>, te betalen op ${dueDay}</#if>
question: Is alles erop nu zoals u verwacht?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Iets anders
pdf: invoice-${number}.pdf
page: invoice-page
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. Zo hoort de factuur te luiden; ${number} komt in de plaats van ${replaces}:

${items}

<#if settledAll>
Daarvan staat niets meer open.
<#elseif partly>
${settled} is al betaald of in mindering gebracht, waarvoor dank; er blijft ${amount} open.
</#if>

<#if !settledAll>
De vervaldag is ${dueDay}.
</#if>

<#if !settledAll>
<#if payLines gt 0>
Hier zijn de gegevens voor de betaling, met ${number} als kenmerk:

${payTo}

<#if payCode>
Uw bankapp neemt de overschrijving over uit deze code:

${code}
</#if>
</#if>
</#if>

De factuur om af te drukken en een afspraak voor uw agenda gaan mee met deze mail.

${question}
