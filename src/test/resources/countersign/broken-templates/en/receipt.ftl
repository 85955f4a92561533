subject: Thank you
question: Is there anything you would like to add
Dear ${greeting},

${question}
