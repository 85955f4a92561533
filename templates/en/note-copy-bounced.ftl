subject: The copy to ${from} came back: ${contact}
question: Can you ask for the right address?
---
Ask for the right address: the copy of my mail that went to ${from} came back<#if detail?has_content> with the status ${detail}</#if>. Mail to ${contact} goes on, without that copy.

<#if n gt 0>
How it stands:

${items}
</#if>

“contact<#if case?has_content> ${case}</#if> copy First Last, name@example.com” puts somebody in copy; “contact<#if case?has_content> ${case}</#if> without ${from}” takes that one away.

${question}
