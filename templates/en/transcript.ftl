subject: <#if failed>Not done: please look once more<#elseif undone>Not done<#else>Done</#if>
question: <#if failed>Could you send me the lines once more?<#else>Is there anything else I can do?</#if>
---
<#if failed>
${greeting}, nothing of this was done, because of what is marked below.
<#elseif undone>
${greeting}, nothing of this was done, and this is why.
<#else>
${greeting}, this is what came of it.
</#if>

${done}

<#if rows gt 0>
${listed}
</#if>

<#if failed>
I understand lines such as “Case: Smith bathroom”, “- Second vanity: $450, 2 days”, “So far: $7,850”, “Finish: 17 Dec”, “Why: …”, and commands such as yes, no, call, status, remind, log, done; “help” lists them all.
</#if>

${question}
