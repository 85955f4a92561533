subject: A mail that I could not read
question: Could you look at it?
---
Look into the folder Countersign/Review: a mail lies there that I did not read, because ${detail}. It is kept, and nothing was counted.

${question}
