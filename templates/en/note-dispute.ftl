subject: Call ${contact} today<#if phone?has_content>: ${phone}</#if>
question: Can you call today?
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. All mail of mine to ${contact} has stopped.

<#if hasWords>
${writer} wrote<#if from?has_content && !by?has_content>, from ${from}</#if>:

${words}
</#if>

<#if n gt 0>
What the record says:

${items}
</#if>

When it is settled, reply “resolved<#if case?has_content> ${case}</#if>”, and mail goes on.

${question}
