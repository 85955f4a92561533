subject: <#if replaces?has_content>Corrected invoice<#else>Invoice</#if> ${number}
---
${parties}

<#if replaces?has_content>
This invoice corrects invoice ${replaces} of ${replacesDate} and takes its place.
</#if>

${lines}

${sums}

<#if exempt?has_content>
${exempt}
</#if>

<#if !settledAll>
# Please pay ${amount} by ${dueDate}<#if payLines gt 0>, with ${number} as the reference</#if>

<#if payLines gt 0>
${howToPay}
</#if>
<#else>
Nothing of it is open any more.
</#if>

Thank you for working with us.
