subject: ${contact} now says the opposite: ${title}
question: Can you call today?
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. The new answer contradicts the one before. Both are kept; what was decided stays so until you say otherwise.

The new answer:

${words}

What is on record:

${items}

${question}
