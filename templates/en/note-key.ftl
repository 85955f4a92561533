subject: No letter goes out: the key of the checkpoints is another one
question: Could you look at the key, and tell me how to go on?
---
Look at the key of the checkpoints: ${detail}. I read and file mail, and send nothing, for who reads our proofs has to know why the key changed.

If you have the file with the key that was used until now, stop me, put it back, and start me; then say to go on, and why the other one was there.

If it is lost, write “go on because …” with the reason, or say it on the command line (tell go on because …). What was waiting goes out then, and every dossier tells the reason.

${question}
