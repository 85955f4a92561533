subject: ${contact} reported our mail as unwanted
question: Can you call him?
---
Call ${contactName}<#if phone?has_content>, ${phone} (it is ${there} there)</#if>. His mail provider sent a complaint report, and all mail of mine to him has stopped.

<#if n gt 0>
Still open:

${items}
</#if>

When he wishes for mail again, reply “resolved<#if case?has_content> ${case}</#if>”.

${question}
