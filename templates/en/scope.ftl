subject: ${title}: <#if renewed>the changed outline<#else>what we agreed to do</#if>
question: Shall we begin on this basis?
agrees: yes
agree-button: Yes, begin
agree-reply: Yes
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

Any answer in your own words will do; “yes” is enough, and so are the numbers where you see a point differently.

${question}
