subject: Shall I send this to ${contact}?
question: Shall I send this to ${contact}?
agree-button: Yes, send it
agree-reply: yes
other-button: Change it
---
${greeting}, reply “yes” and it goes to ${contactName} <${address}>; “no” drops it; or send back changed lines (“- item: price, days”).

<#if lines gt 0>
${done}
</#if>

<#if opens>
I opened case ${case}, “${title}”, for it. Another name, or another case of his: “Case: …”.
</#if>

<#if !titleKnown>
I do not know how to address him, so I use the full name. To set it: “Contact: Mr. ${contactName}”.
</#if>

${letter}

<#if why?has_content>
Noted for the record only: ${why}
</#if>

<#if hasSaid>
What he wrote:

${said}
</#if>

${question}
