subject: <#if replaces?has_content>Fatura corrigida<#else>Fatura</#if> ${number}
---
${parties}

<#if replaces?has_content>
Esta fatura corrige a fatura ${replaces} de ${replacesDate} e substitui-a.
</#if>

${lines}

${sums}

<#if exempt?has_content>
${exempt}
</#if>

<#if !settledAll>
# Por favor, pague ${amount} até ${dueDate}<#if payLines gt 0>, com a referência ${number}</#if>

<#if payLines gt 0>
${howToPay}
</#if>
<#else>
Já não há nada por pagar.
</#if>

Agradecemos a sua confiança.
