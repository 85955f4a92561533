subject: <#if replaces?has_content>Facture corrigée<#else>Facture</#if> ${number}
---
${parties}

<#if replaces?has_content>
Cette facture corrige la facture ${replaces} du ${replacesDate} et la remplace.
</#if>

${lines}

${sums}

<#if exempt?has_content>
${exempt}
</#if>

<#if !settledAll>
# Merci de payer ${amount} au plus tard le ${dueDate}<#if payLines gt 0>, référence ${number}</#if>

<#if payLines gt 0>
${howToPay}
</#if>
<#else>
Il ne reste rien à payer.
</#if>

Merci de votre confiance.
