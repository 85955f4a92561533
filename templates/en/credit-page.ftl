subject: Credit note ${creditNumber}
---
${parties}

This credit note takes ${creditAmount} off invoice ${number} of ${issuedDate}: ${creditWhy}.

${creditSums}

<#if settledAll>
Nothing of the invoice is open any more.
<#else>
Of the invoice, ${total}, ${amount} stays open, due on ${dueDate}.
</#if>

Thank you for working with us.
