subject: A mail of ${contact} that answers none of mine
question: Can you answer him?
---
Answer ${contactName} yourself<#if phone?has_content>, or call him: ${phone} (it is ${there} there)</#if>. The mail is in the folder Countersign/Review; nothing was counted.

He wrote:

${words}

<#if n gt 0>
What is open with him:

${items}
</#if>

${question}
