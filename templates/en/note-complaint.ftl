subject: ${contact} reported our mail as unwanted
question: Can you call ${contact}?
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. The mail provider of ${contact} sent a complaint report, and all mail of mine has stopped.

<#if n gt 0>
Still open:

${items}
</#if>

When mail is wished for again, reply “resolved<#if case?has_content> ${case}</#if>”.

${question}
