subject: A letter to ${contact} was refused: ${title}
question: Could you look into it?
---
Look after it: the mail server refused a letter to ${contactName} <${from}> and said: ${detail}. The address seems to be right, the letter did not go out.<#if phone?has_content> The number: ${phone} (${there}).</#if>

<#if n gt 0>
How it stands:

${items}
</#if>

When the cause is mended, “remind” in answer to this mail asks ${contact} once more.

${question}
