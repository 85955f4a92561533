subject: Mail to ${contact} came back<#if phone?has_content>: call ${phone}</#if>
question: Can you ask for the address?
---
Ask ${contactName} for the right address<#if phone?has_content>: ${phone} (${there})</#if>. My mail to ${from} came back<#if detail?has_content> with the status ${detail}</#if>; reminders have stopped.

<#if n gt 0>
Still open:

${items}
</#if>

Reply “contact<#if case?has_content> ${case}</#if> address …” with the right one, and what is open goes there; or, when the old one works again, “resolved<#if case?has_content> ${case}</#if>”.

${question}
