subject: An answer of ${contact} that needs a better proof: ${title}
question: Shall I ask ${contact} once more by mail?
yes: remind
---
Nothing was counted: it came from ${contactName}’s address in answer to my mail, but more than that is needed here, and I asked for it once before. A call helps<#if phone?has_content>: ${phone} (${there})</#if>.

The answer<#if by?has_content> of ${by}</#if>:

${words}

How it stands:

${items}

${question}
