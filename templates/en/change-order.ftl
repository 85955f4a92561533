subject: ${title}: <#if renewed>our changed offer<#elseif n == 1>one change<#else>${count} changes</#if> for your OK
question: Shall we go ahead with <#if n == 1>it<#elseif n == 2>both<#else>all ${count}</#if>?
agrees: yes
agree-button: <#if n == 1>Yes, go ahead<#elseif n == 2>Yes, both<#else>Yes, all ${count}</#if>
agree-reply: Yes<#if sum??>, ${sum}</#if>
other-button: Something else
verb: change
called: offer
---
Dear ${greeting},

<#if renewed>
thank you for your answer. We changed our offer for “${title}” accordingly; it takes the place of the one before. This is new:

${changes}

So the whole of it reads:
<#elseif asked>
thank you for your mail. You asked us <#if first>for this<#else>to add this to “${title}”</#if>:
<#else>
thank you for talking this over with us. This is what we noted for “${title}”:
</#if>

${items}

<#if newTotal?? && newFinish??>
With <#if n == 1>it<#elseif n == 2>both<#else>all ${count}</#if>, the job comes to ${newTotal} and is finished on ${newFinish}.
<#elseif newTotal??>
With <#if n == 1>it<#elseif n == 2>both<#else>all ${count}</#if>, the job comes to ${newTotal}.
<#elseif newFinish??>
With <#if n == 1>it<#elseif n == 2>both<#else>all ${count}</#if>, the job is finished on ${newFinish}.
</#if>
<#if n == 1>Work on it starts as soon as you confirm it.<#else>Work on each starts as soon as you confirm it.</#if>

<#if two>
At this sum we ask for the yes of a second person on your side as well.
</#if>

<#if sum??>
Please write the sum with your yes, for example: “yes, ${sum}”.
<#elseif n == 1>
Any answer in your own words will do; “yes” is enough.
<#elseif n == 2>
Any answer in your own words will do, for both or for one (“1 yes, 2 no”).
<#else>
Any answer in your own words will do, for all or for some (“1 and 2 yes, 3 no”).
</#if>

${question}
