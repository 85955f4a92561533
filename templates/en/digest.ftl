subject: <#if n == 0>Everything is answered<#else>${count?cap_first} unconfirmed<#if value??>, ${value}</#if></#if>: your digest of ${day}
question: <#if n == 0>Is there anything I should ask for you?<#else>Which of these shall I chase today?</#if>
---
<#if n == 0>
${greeting}, nothing waits for a customer’s answer.
<#else>
${greeting}, reply with the numbers, and I remind them today. These wait for an answer, oldest first:

${waiting}
</#if>

<#if draftCount gt 0>
These wait for your “yes” to my preview:

${drafts}
</#if>

<#if owedCount gt 0>
Promised, and nobody has said yet that it is done:

${owed}
</#if>

<#if overdueCount gt 0>
Payments that are overdue:

${overdue}
</#if>

<#if silentCount gt 0>
No mail goes to these; call them, and write “resolved” when it is settled:

${silent}
</#if>

<#if flaggedCount gt 0>
Work that was done though nobody confirmed it:

${flagged}
</#if>

<#if setAside gt 0>
Mails that I set aside this week for a person to look at: ${setAside} (folder Countersign/Review).
</#if>

${question}
