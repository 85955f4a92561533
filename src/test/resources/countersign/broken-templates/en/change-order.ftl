subject: A change
question: Shall we go ahead?
---
Dear ${greeting},

<#if n == 1>
unclosed

${question}
