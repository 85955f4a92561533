subject: ${title}: how does it stand?
question: How does it stand with <#if n == 1>it<#elseif n == 2>both<#else>them</#if>?
other-button: Answer
---
Dear ${greeting},

thank you again for your time on the phone. We noted <#if n == 1>this<#else>these points</#if> with you for “${title}”:

${items}

A word is enough, “done” for example, or the day on which we may expect it.

${question}
