subject: ${title}: thank you
question: May we help you again one day?
---
Dear ${greeting},

thank you for working with us on “${title}”. Everything on our side is done, and we close the file with this mail. What we agreed stays on record; you have it in the mails that you got from us.

We were glad to have you as a customer. If anything turns up, an answer to this mail finds us.

${question}
