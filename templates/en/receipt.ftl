subject: Thank you: what we noted for “${title}”
question: Is there anything you would like to add?
agrees: no
---
Dear ${greeting},

thank you for your answer. This is what we noted on ${noted}:

${items}

You wrote:

${words}

<#if confirmed gt 0 && starts>
<#if start?has_content>“${start}” can start now.<#else>Work on what you confirmed can start now.</#if>
<#elseif confirmed == 0 && declined gt 0>
We leave it out for now; a short mail is enough if you would like it later.
</#if>
<#if paused && open gt 0>
${signs} looks at the rest of your mail and gets back to you.
<#elseif open gt 0>
What is marked as open waits for your word.
</#if>

${question}
