subject: A machine answers my mails: ${from}
question: Could you look after it?
---
Look after ${from}: whatever I write there is answered at once, by words that I can neither count nor do. I write no more of that kind to it today; what waits there stands in the next digest.

${question}
