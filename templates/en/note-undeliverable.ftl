subject: My mail to ${from} does not arrive
question: Could you tell them?
---
Tell ${from}: the mail server refuses my letters to that address and says: ${detail}. What is waiting there is in the next digest, too.

${question}
