subject: ${title}: thank you, ${total} received
question: Is there anything you would like to add?
agrees: no
other-button: Something else
---
Dear ${greeting},

thank you, your payment for “${title}” has arrived. With it invoice ${number}, ${total}, is settled.

${question}
