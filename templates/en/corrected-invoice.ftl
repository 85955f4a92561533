subject: ${title}: the corrected invoice ${number}, ${total}<#if !settledAll>, due on ${dueDay}</#if>
question: Is everything on it as you expect now?
agrees: yes
agree-button: Yes
agree-reply: Yes
other-button: Something else
pdf: invoice-${number}.pdf
page: invoice-page
---
Dear ${greeting},

thank you for working with us on “${title}”. This is the invoice as it should read; ${number} takes the place of ${replaces}:

${items}

<#if settledAll>
Nothing of it is open any more.
<#elseif partly>
${settled} of it is paid or taken off already, with thanks; what stays open is ${amount}.
</#if>

<#if !settledAll>
It is due on ${dueDay}.
</#if>

<#if payLines gt 0 && !settledAll>
Where to pay, with ${number} as the reference:

${payTo}

<#if payCode>
Your banking app can take the transfer from this code:

${code}
</#if>
</#if>

The invoice to print and an entry for your calendar are attached.

${question}
