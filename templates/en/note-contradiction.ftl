subject: ${contact} now says the opposite: ${title}
question: Can you call him today?
---
Call ${contactName}<#if phone?has_content>, ${phone} (it is ${there} there)</#if>. His new answer contradicts the one before. Both are kept; what was decided stays so until you say otherwise.

He wrote:

${words}

What is on record:

${items}

${question}
