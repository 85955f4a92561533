subject: Avoir ${creditNumber}
---
${parties}

Cet avoir déduit ${creditAmount} de la facture ${number} du ${issuedDate} : ${creditWhy}.

${creditSums}

<#if settledAll>
Il ne reste rien à payer sur cette facture.
<#else>
Sur la facture de ${total}, il reste ${amount} à payer, échéance ${dueDate}.
</#if>

Merci de votre confiance.
