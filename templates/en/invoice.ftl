subject: ${title}: invoice ${number}, ${total}, due on ${dueDay}
question: Is everything on it as you expect?
agrees: yes
agree-button: Yes
agree-reply: Yes
other-button: Something else
pdf: invoice-${number}.pdf
page: invoice-page
---
Dear ${greeting},

thank you for working with us on “${title}”. Here is invoice ${number}:

${items}

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
