subject: <#if doubt == "who">Who wrote this?<#elseif doubt == "what">What shall I ask ${customerName}?<#else>Whose case is “${case}”?</#if><#if subject?has_content> (${subject})</#if>
question: <#if doubt == "who">Who is the customer?<#elseif doubt == "what">What shall I ask for?<#else>Shall I open a case of its own for ${customerName}?</#if>
---
<#if doubt == "who">
${greeting}, reply with a line “Contact: Mr. Jim Smith, jim@example.com”; I am not sure who wrote what you sent me, and nothing goes out before I am.
<#elseif doubt == "what">
${greeting}, reply with the items, one line each (“- item: price, days”); I found none in your mail.
<#else>
${greeting}, reply “yes” to open a case of its own, or name the case (“Case: C101”, or another title). “${case}” is ${owner}’s (${theirs}), and your mail is about ${customerName}.
</#if>

<#if n gt 0>
What I would ask:

${items}
</#if>

<#if hasSaid>
What you sent me says:

${said}
</#if>

${question}
