subject: ${title}: what we agreed on the phone
question: Is this how you remember it, too?
agrees: yes
agree-button: Yes, that is right
agree-reply: Yes<#if sum??>, ${sum}</#if>
other-button: Something else
verb: call
called: summary of our call
starts: no
talked: yes
---
Dear ${greeting},

<#if renewed>
thank you for your answer. We changed our notes of the call accordingly. This is new:

${changes}

So the whole of it reads:
<#else>
thank you for your time on the phone. This is what we noted for “${title}”:
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

<#if sum??>Please write the sum with your yes, for example: “yes, ${sum}”;<#else>Any answer in your own words will do;</#if> where you remember something differently, the number of the point is enough (“2: on Thursday”).

${question}
