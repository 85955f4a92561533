subject: Gutschrift ${creditNumber}
---
${parties}

Mit dieser Gutschrift ziehen wir ${creditAmount} von der Rechnung ${number} vom ${issuedDate} ab: ${creditWhy}.

${creditSums}

<#if settledAll>
Von der Rechnung ist nichts mehr offen.
<#else>
Von der Rechnung über ${total} bleiben ${amount} offen, fällig am ${dueDate}.
</#if>

Vielen Dank für die gute Zusammenarbeit.
