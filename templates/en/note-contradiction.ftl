subject: ${contact} now says the opposite: ${title}
question: Can you call today?
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. The new answer takes something back. Let the work rest until you have talked. Both answers are kept; what was decided stays so until you say otherwise (“decide ${ref} 1: no”).

The new answer<#if by?has_content> of ${by}</#if>:

${words}

What is on record:

${items}

${question}
