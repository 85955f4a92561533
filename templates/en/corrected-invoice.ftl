subject: ${title}: the corrected invoice ${number}, ${total}, due on ${dueDay}
question: Is everything on it as you expect now?
agrees: yes
agree-button: Yes
agree-reply: Yes
other-button: Something else
pdf: invoice-${number}.pdf
page: invoice-page
---
Dear ${greeting},

thank you for looking at our invoice for “${title}” so closely. We corrected it; this one, ${number}, takes the place of ${replaces}:

${items}

<#if partly>
${settled} of it we have received already, with thanks; what stays open is ${amount}.
</#if>

It is due on ${dueDay}.

<#if payLines gt 0>
Where to pay, with ${number} as the reference:

${payTo}

<#if payCode>
Your banking app can take the transfer from this code:

${code}
</#if>
</#if>

The invoice to print and an entry for your calendar are attached.

${question}
