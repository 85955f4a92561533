subject: ${contact} handed it on: ${title}
question: Shall I remind ${contact} all the same?
yes: remind
---
Find out who decides: ${contactName} passed it to somebody else. It stays open, and reminders rest.

The answer:

${words}

How it stands:

${items}

${question}
