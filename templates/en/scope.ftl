subject: ${title}: <#if renewed>the changed outline<#else>what we agreed to do</#if>
question: Shall we begin on this basis?
agrees: yes
agree-button: Yes, begin
agree-reply: Yes<#if sum??>, ${sum}</#if>
other-button: Something else
verb: scope
called: outline of the work
---
Dear ${greeting},

<#if renewed>
thank you for your answer. We changed the outline of “${title}” accordingly; it takes the place of the one before. This is new:

${changes}

So the whole of it reads:
<#else>
thank you for talking the job through with us. This is what belongs to “${title}”, and what it costs:
</#if>

${items}

<#if openPoints gt 0>
Still to be settled:

${open}
</#if>

<#if newFinish??>
It is finished on ${newFinish}.
</#if>
Whatever goes beyond this list we write to you first, with its price.

<#if two>
At this sum we ask for the yes of a second person on your side as well.
</#if>

<#if sum??>
Please write the sum with your yes, for example: “yes, ${sum}”. Where you see a point differently, its number is enough.
<#else>
Any answer in your own words will do; “yes” is enough, and so are the numbers where you see a point differently.
</#if>

${question}
