subject: ${title}: <#if renewed>the corrected list of<#else>the</#if> work so far
question: Is there anything on it that you see differently?
agrees: no
agree-button: No, all as listed
agree-reply: No, nothing<#if sum??>, ${sum} is right</#if>
other-button: Something else
verb: statement
called: list of the work done
starts: no
items: work
---
Dear ${greeting},

<#if renewed>
thank you for your answer. We corrected the list for “${title}” accordingly. This is new:

${changes}

So the whole of it reads:
<#else>
thank you for working with us on “${title}”. This is what has been done so far:
</#if>

${items}

<#if openPoints gt 0>
Still to be done:

${open}
</#if>

<#if sum??>Please write the sum where all is as listed, for example: “No, nothing, ${sum} is right”; where<#else>“No, nothing” is enough; where</#if> you see something differently, the number and a word will do.

${question}
