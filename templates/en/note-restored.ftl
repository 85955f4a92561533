subject: No letter goes out: the database is older than it was
question: Could you look at the database, and tell me how to go on?
---
Look at the database: ${detail}. It seems to be an older copy. I read and file mail, and send nothing, so that nobody gets a letter twice or one that is wrong.

If a newer copy is there, stop me, put it back, and start me: that is all.

If this one is to be used, write “go on because …” with the reason, or say it on the command line (tell go on because …). What was waiting goes out then. What happened in between is not known to me: answers that came then lie in the folders Countersign/… of the mailbox; move them back to the inbox and I read them anew.

${question}
