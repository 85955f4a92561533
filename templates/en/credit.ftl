subject: ${title}: invoice ${number} comes to less
question: Is this how you see it, too?
agrees: yes
agree-button: Yes
agree-reply: Yes
other-button: Something else
pdf: <#if creditNumber??>credit-note-${creditNumber}.pdf</#if>
page: credit-page
---
Dear ${greeting},

thank you for your patience with “${title}”. We took ${creditAmount} off invoice ${number}, ${total}: ${creditWhy}. Paid or taken off by now: ${settled}.

<#if settledAll>
Nothing of it is open any more.
<#else>
What stays open is ${amount}, due on ${dueDay}.
</#if>

<#if creditNumber??>
The credit note to print, ${creditNumber}, is attached.
</#if>

${question}
