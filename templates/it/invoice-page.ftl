subject: <#if replaces?has_content>Fattura corretta<#else>Fattura</#if> ${number}
---
${parties}

<#if replaces?has_content>
Questa fattura corregge la fattura ${replaces} del ${replacesDate} e la sostituisce.
</#if>

${lines}

${sums}

<#if exempt?has_content>
${exempt}
</#if>

<#if !settledAll>
# La preghiamo di pagare ${amount} entro il ${dueDate}<#if payLines gt 0>, causale ${number}</#if>

<#if payLines gt 0>
${howToPay}
</#if>
<#else>
Non resta nulla da pagare.
</#if>

Grazie per la Sua fiducia.
