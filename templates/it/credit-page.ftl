subject: Nota di credito ${creditNumber}
---
${parties}

Con questa nota di credito detraiamo ${creditAmount} dalla fattura ${number} del ${issuedDate}: ${creditWhy}.

${creditSums}

<#if settledAll>
Della fattura non resta nulla da pagare.
<#else>
Della fattura di ${total} restano da pagare ${amount}, scadenza ${dueDate}.
</#if>

Grazie per la Sua fiducia.
