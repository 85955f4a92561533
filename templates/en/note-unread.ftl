subject: I cannot read my mailbox
question: Could you look after it?
---
Look after my mailbox: for a quarter of an hour I could not read it, and whatever anybody writes to me waits there. The reason: ${detail}

I go on trying every few minutes, and nothing that came is lost. On my machine, `countersign check` says what to mend, and `countersign health` whether mail comes in again. An answer to this mail would wait, too.

${question}
