subject: ${title}: invoice ${number}, ${amount}, is open since ${dueDay}
question: Which day suits you, or shall we call you about it?
other-button: Answer
---
Dear ${greeting},

thank you for working with us on “${title}”. Invoice ${number} of ${issuedDay} has been open since ${dueDay}: ${amount}<#if partly>; ${settled} of ${total} is settled already, with thanks</#if>.

We can settle it in the way that suits you: by payment within the next days, or in instalments that we agree on.

<#if payLines gt 0>
Where to pay, with ${number} as the reference:

${payTo}

<#if payCode>
Your banking app can take the transfer from this code:

${code}
</#if>
</#if>

${question}
