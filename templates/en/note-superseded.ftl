subject: ${contact} answered an earlier version: ${title}
question: Shall I ask ${contact} once more about the new one?
yes: remind
---
Nothing was counted: the answer is to a version that was replaced.

The answer<#if by?has_content> of ${by}</#if>:

${words}

How the new one stands:

${items}

${question}
