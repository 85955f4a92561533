subject: ${title}: ${amount} is due on ${dueDay}
question: Do you have everything you need for it?
agrees: yes
agree-button: Yes
agree-reply: Yes
other-button: Something else
---
Dear ${greeting},

thank you for working with us on “${title}”. A short note, so that nobody has to look for it: invoice ${number} of ${issuedDay}, ${amount}, is due on ${dueDay}<#if partly>; ${settled} of ${total} is settled already, with thanks</#if>.

<#if payLines gt 0>
Where to pay, with ${number} as the reference:

${payTo}

<#if payCode>
Your banking app can take the transfer from this code:

${code}
</#if>
</#if>

If it is on its way already, there is nothing left to do.

${question}
