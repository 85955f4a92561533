subject: <#if open == 0>Everything is answered<#else>${count?cap_first} unconfirmed<#if value??>, ${value}</#if></#if>: your digest of ${day}
question: <#if n == 0>Is there anything I should ask for you?<#else>Which of these shall I chase today?</#if>
chart: <#if value??>${value} waits for a yes<#if quarrel??>, ${quarrel} of it disputed</#if><#if old??>, ${old} of it for over two weeks</#if><#else>${count?cap_first} questions wait for an answer</#if>
---
<#if n == 0>
${greeting}, <#if open == 0>nothing waits for a customer’s answer<#else>nothing is left that a reminder could move</#if>.
<#else>
${greeting}, reply with the numbers, and I remind them today. These wait for an answer, oldest first:
</#if>

<#if charted>
${chart}
</#if>

<#if n gt 0>
${waiting}
</#if>

<#if disputeCount gt 0>
Disputed: no mail goes there, and a call is owed; “call” with your notes or “resolved” ends it:

${disputes}
</#if>

<#if draftCount gt 0>
These wait for your “yes” to my preview:

${drafts}
</#if>

<#if promiseCount gt 0>
Promised, and nobody has said yet that it is done:

${promises}
</#if>

<#if overdueCount gt 0>
Promised payments that are overdue:

${overdues}
</#if>

<#if paymentCount gt 0>
To be paid:

${payments}
</#if>

<#if unreachableCount gt 0>
No mail reaches these; ask for the address on the phone, and write “resolved” when it works:

${unreachables}
</#if>

<#if flaggedCount gt 0>
Work that was done though nobody confirmed it:

${flaggeds}
</#if>

<#if setAside gt 0>
Mails that I set aside this week for a person to look at: ${setAside} (folder Countersign/Review).
</#if>

${question}
