subject: <#if replaces?has_content>Verbeterde factuur<#else>Factuur</#if> ${number}
---
${parties}

<#if replaces?has_content>
Deze factuur verbetert factuur ${replaces} van ${replacesDate} en komt ervoor in de plaats.
</#if>

${lines}

${sums}

<#if exempt?has_content>
${exempt}
</#if>

<#if !settledAll>
# Graag ${amount} betalen uiterlijk ${dueDate}<#if payLines gt 0>, met kenmerk ${number}</#if>

<#if payLines gt 0>
${howToPay}
</#if>
<#else>
Daarvan staat niets meer open.
</#if>

Dank u voor uw vertrouwen.
