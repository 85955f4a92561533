subject: ${title}: invoice ${number}, ${amount}: two ways to settle it by ${lastDay}
question: Which of the two suits you?
other-button: Answer
---
Dear ${greeting},

thank you for working with us on “${title}”. Invoice ${number} of ${issuedDay}, ${amount}, has been open since ${dueDay}<#if partly>; ${settled} of ${total} is settled already, with thanks</#if>.

We can settle it in either of two ways: payment by ${lastDay}, or a plan in instalments, which we would confirm by that date. From ${dayAfter} ${signer} decides how we go on.

<#if payLines gt 0>
Where to pay, with ${number} as the reference:

${payTo}

<#if payCode>
Your banking app can take the transfer from this code:

${code}
</#if>
</#if>

${question}
