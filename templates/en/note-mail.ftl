subject: A mail of ${contact} that answers none of mine
question: Can you answer ${contact}?
---
Answer ${contactName} yourself<#if phone?has_content>, or call: ${phone} (${there})</#if>. The mail is in the folder Countersign/Review; nothing was counted.

The mail<#if by?has_content> of ${by}<#elseif from?has_content> from ${from}</#if>:

${words}

<#if n gt 0>
What is open:

${items}
</#if>

${question}
