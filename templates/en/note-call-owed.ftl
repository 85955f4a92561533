subject: Call ${contact}<#if phone?has_content>: ${phone}</#if> (disputed since ${since})
question: Shall I remind you again ${again}?
agree-button: Yes, remind me
agree-reply: yes
yes: later
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. What ${contact} disputed on ${sinceWhen} waits for your call: no summary of one is on record, and all mail to ${contact} rests until then.

<#if n gt 0>
What is open of it:

${items}
</#if>

When you have talked, reply “call” with your notes below it, a line each: I sum them up for ${contact}. “resolved<#if case?has_content> ${case}</#if>” when it is settled without.<#if last> I do not write about it again unless you wish it; the digest shows it.</#if>

${question}
