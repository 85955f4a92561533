subject: <#if rung gt 0>Second reminder<#else>Reminder</#if>: <#if requests == 1>${title}<#else>${count} points</#if> for your OK
question: <#if kind == "call-summary" && requests == 1>Is this how you remember it, too?<#elseif n == 1>Shall we go ahead with it?<#elseif n == 2>Shall we go ahead with both?<#else>Shall we go ahead with all ${count}?</#if>
agrees: yes
agree-button: <#if kind == "call-summary" && requests == 1>Yes, that is right<#elseif n == 1>Yes, go ahead<#elseif n == 2>Yes, both<#else>Yes, all ${count}</#if>
agree-reply: Yes
other-button: Something else
---
Dear ${greeting},

<#if requests gt 1>
thank you for taking a moment. These points from our last mails are still open; here they are together:
<#elseif rung gt 0>
thank you for taking a moment. This is the <#if kind == "call-summary">summary of our call<#else>offer for “${title}”</#if> that we sent on ${askedDay}, once more in full:
<#elseif kind == "call-summary">
thank you again for your time on the phone. On ${askedDay} we sent you our notes for “${title}”; here they are once more:
<#else>
thank you for taking a moment. On ${askedDay} we sent you this for “${title}”; here it is once more:
</#if>

${items}

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
<#if kind != "call-summary" || requests gt 1>
<#if n == 1>Work on it starts as soon as you confirm it.<#else>Work on each starts as soon as you confirm it.</#if>
</#if>

<#if kind == "call-summary" && requests == 1>
Any answer in your own words will do; where you remember something differently, the number of the point is enough (“2: on Thursday”).
<#elseif n == 1>
Any answer in your own words will do; “yes” is enough.
<#else>
Any answer in your own words will do, for all or for some; the numbers are enough (“<#if n == 2>1 yes, 2 no<#else>1 and 2 yes, 3 no</#if>”).
</#if>

${question}
