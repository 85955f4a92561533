subject: ${title}: <#if renewed>the changed<#else>the</#if> payment schedule for your OK
question: Does this payment schedule suit you?
agrees: yes
agree-button: Yes, it does
agree-reply: Yes
other-button: Something else
verb: schedule
called: payment schedule
starts: no
items: instalments
---
Dear ${greeting},

<#if renewed>
thank you for your answer. We changed the payment schedule for “${title}” accordingly. This is new:

${changes}

So the whole of it reads:
<#else>
thank you for working with us on “${title}”. So that the payments are clear for both sides, this is when we would like to receive them:
</#if>

${items}

The invoice for each comes by itself, in good time before its day or once its work is completed. Any answer in your own words will do; where another day suits you better, the number and the day are enough.

${question}
