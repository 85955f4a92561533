subject: May I do this? Please send the code
question: Shall I do it?
agree-button: Yes, do it
agree-reply: Code: ${code}
---
${greeting}, reply with the code below and it is done. It moves mail addresses or money, or cannot be taken back, so I ask at the address I know before I touch anything.

<#if lines == 1>This line of your mail waits:<#else>These lines of your mail wait:</#if>

${done}

Code: ${code}

It counts once, until ${until}. “no” drops it. Where you did not write this, somebody else uses your name: answer nothing, and change the password of your mailbox.

${question}
