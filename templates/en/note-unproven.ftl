subject: An answer of ${contact} that is not proven well enough: ${title}
question: Shall I ask ${contact} once more by mail?
yes: remind
---
Nothing was counted: it came from ${contactName}’s address, though not as an answer to one of my mails, and I asked back once before. A call helps<#if phone?has_content>: ${phone} (${there})</#if>.

The answer<#if by?has_content> of ${by}</#if>:

${words}

How it stands:

${items}

${question}
