subject: ${title}: ${amount} <#if daysLate gt 0>was due on ${dueDay}<#else>is due today</#if>
question: Is it on its way?
agrees: yes
agree-button: Yes, it is
agree-reply: Yes, it is on its way
other-button: Something else
---
Dear ${greeting},

thank you for working with us on “${title}”. <#if daysLate gt 0>${dueDay} was<#else>Today is</#if> the day of invoice ${number}, ${amount}<#if partly>; ${settled} of ${total} is settled already, with thanks</#if>.

<#if payLines gt 0>
Where to pay, with ${number} as the reference:

${payTo}

<#if payCode>
Your banking app can take the transfer from this code:

${code}
</#if>
</#if>

${question}
