subject: ${title}: thank you, invoice ${number} is settled
question: Is there anything you would like to add?
agrees: no
other-button: Something else
---
Dear ${greeting},

thank you, your payment for “${title}” has arrived. With it invoice ${number}, ${total}, is settled.

${question}
