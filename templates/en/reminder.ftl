subject: <#if rung gt 0>Second reminder<#else>Reminder</#if>: <#if requests == 1>${title}<#else>${count} points</#if> for your OK
question: Do you agree to <#if n == 1>it<#elseif n == 2>both<#else>all ${count}</#if>?
agrees: yes
agree-button: <#if n == 1>Yes<#elseif n == 2>Yes, to both<#else>Yes, to all ${count}</#if>
agree-reply: Yes<#if sum??>, ${sum}</#if>
other-button: Something else
---
Dear ${greeting},

<#if requests gt 1>
this is a friendly reminder: these points from our last mails are still open; here they are together:
<#elseif rung gt 0>
this is a friendly reminder of the ${called} for “${title}” that we sent on ${askedDay}; here it is once more in full:
<#else>
this is a friendly reminder: ${askedWhen} we sent you this ${called} for “${title}”; here it is once more:
</#if>

${items}

<#if seconded?has_content>
${seconded} has agreed already; at this sum we ask for the word of a second person, too.
</#if>

<#if openPoints gt 0>
Still open:

${open}
</#if>

<#if newTotal?? && newFinish??>
With this, the job comes to ${newTotal} and is finished on ${newFinish}.
<#elseif newTotal??>
With this, the job comes to ${newTotal}.
<#elseif newFinish??>
With this, the job is finished on ${newFinish}.
</#if>
<#if starts && !choose>
<#if n == 1>Work on it starts as soon as you confirm it.<#else>Work on each starts as soon as you confirm it.</#if>
</#if>

<#if sum?? && choose>
Please write the price with the letter in front, for example: “${sumLetter}, ${sum}”; a question is welcome, too.
<#elseif sum??>
Please write the sum with your yes, for example: “yes, ${sum}”.
<#elseif choose>
The letter in front is enough (“B”); a question is welcome, too.
<#elseif !starts>
Any answer in your own words will do; where you remember something differently, the number of the point is enough (“2: on Thursday”).
<#elseif n == 1>
Any answer in your own words will do; “yes” is enough.
<#else>
Any answer in your own words will do, for all or for some; the numbers are enough (“<#if n == 2>1 yes, 2 no<#else>1 and 2 yes, 3 no</#if>”).
</#if>

${question}
