subject: <#if replaces?has_content>Factura rectificativa<#else>Factura</#if> ${number}
---
${parties}

<#if replaces?has_content>
Esta factura corrige la factura ${replaces} del ${replacesDate} y la sustituye.
</#if>

${lines}

${sums}

<#if exempt?has_content>
${exempt}
</#if>

<#if !settledAll>
# Por favor, pague ${amount} hasta el ${dueDate}<#if payLines gt 0>, con el concepto ${number}</#if>

<#if payLines gt 0>
${howToPay}
</#if>
<#else>
Ya no queda nada por pagar.
</#if>

Gracias por su confianza.
