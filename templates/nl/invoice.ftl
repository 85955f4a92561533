subject: ${title}: factuur ${number}, ${total}, te betalen op ${dueDay}
question: Is alles erop zoals u verwacht?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Iets anders
pdf: invoice-${number}.pdf
page: invoice-page
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. Hier is factuur ${number}:

${items}

De vervaldag is ${dueDay}.

<#if payLines gt 0>
Hier zijn de gegevens voor de betaling, met ${number} als kenmerk:

${payTo}

<#if payCode>
Uw bankapp neemt de overschrijving over uit deze code:

${code}
</#if>
</#if>

De factuur om af te drukken en een afspraak voor uw agenda gaan mee met deze mail.

${question}
