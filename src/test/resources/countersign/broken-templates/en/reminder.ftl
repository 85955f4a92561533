subjekt: Reminder
question: Shall we go ahead.
agrees: maybe
---
Dear ${greeting},

${question}

See you soon
