subject: ${title}: <#if renewed>the changed choice<#else>${count} ways to do it</#if>
question: Which of them shall it be?
agrees: yes
other-button: Answer
verb: options
called: choice
choose: one
---
Dear ${greeting},

<#if renewed>
thank you for your answer. We changed the choice for “${title}” accordingly. This is new:

${changes}

So the whole of it reads:
<#elseif asked>
thank you for your mail. For “${title}” there are ${count} good ways:
<#else>
thank you for talking this over with us. For “${title}” there are ${count} good ways:
</#if>

${items}

Work starts as soon as you choose. <#if sum??>Please write the price with the letter in front, for example: “${sumLetter}, ${sum}”; a question is welcome, too.<#else>The letter in front is enough (“B”); a question is welcome, too.</#if>

${question}
