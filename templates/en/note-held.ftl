subject: Reminders wait: the mailbox cannot be read
question: Could you look after the mailbox?
---
Look after the mailbox of the bot: it could not be read for hours, and an answer may lie in it. Reminders wait until it can, so that nobody is asked who has answered.

${question}
