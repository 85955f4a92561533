subject: Nota de abono ${creditNumber}
---
${parties}

Con esta nota de abono descontamos ${creditAmount} de la factura ${number} del ${issuedDate}: ${creditWhy}.

${creditSums}

<#if settledAll>
De la factura ya no queda nada por pagar.
<#else>
De la factura de ${total} quedan por pagar ${amount}; vence el ${dueDate}.
</#if>

Gracias por su confianza.
