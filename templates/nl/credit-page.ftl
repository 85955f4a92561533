subject: Creditnota ${creditNumber}
---
${parties}

Deze creditnota haalt ${creditAmount} van factuur ${number} van ${issuedDate} af: ${creditWhy}.

${creditSums}

<#if settledAll>
Van de factuur staat niets meer open.
<#else>
Van de factuur van ${total} blijft ${amount} open, te betalen op ${dueDate}.
</#if>

Dank u voor uw vertrouwen.
