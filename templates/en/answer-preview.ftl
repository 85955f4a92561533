subject: Shall I send this to ${contact} as it is?
question: Shall I send this to ${contact} as it is?
agree-button: Yes, send it
agree-reply: yes
other-button: Write it otherwise
---
${greeting}, this may sound better. “yes” sends it as it is; or answer my mail that brought the question once more, in other words.

${done}

${letter}

${question}
