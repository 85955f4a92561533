subject: ${title}: when may we expect ${amount}?
question: On which day may we expect it?
other-button: Answer
---
Dear ${greeting},

thank you for working with us on “${title}”. Invoice ${number} of ${issuedDay} was due on ${dueDay}, and ${amount} of it is still open with us<#if partly>; ${settled} is settled already, with thanks</#if>.

<#if payLines gt 0>
Where to pay, with ${number} as the reference:

${payTo}

<#if payCode>
Your banking app can take the transfer from this code:

${code}
</#if>
</#if>

If it has crossed with this mail, please take this one as done. If something about the invoice is not as you expect, a word is enough and we look at it at once.

${question}
