subject: Nota de crédito ${creditNumber}
---
${parties}

Com esta nota de crédito descontamos ${creditAmount} da fatura ${number} de ${issuedDate}: ${creditWhy}.

${creditSums}

<#if settledAll>
Da fatura já não há nada por pagar.
<#else>
Da fatura de ${total} ficam por pagar ${amount}, com vencimento em ${dueDate}.
</#if>

Agradecemos a sua confiança.
