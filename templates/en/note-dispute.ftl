subject: Call ${contact} today<#if phone?has_content>: ${phone}</#if>
question: Can you call him today?
---
Call ${contactName}<#if phone?has_content>, ${phone} (it is ${there} there)</#if>. All mail of mine to him has stopped.

He wrote from ${from}:

${words}

<#if n gt 0>
What the record says:

${items}
</#if>

When it is settled, reply “resolved<#if case?has_content> ${case}</#if>”, and mail goes on.

${question}
