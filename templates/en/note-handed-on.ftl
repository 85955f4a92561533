subject: ${contact} handed it on: ${title}
question: Shall I remind ${contact} all the same?
yes: remind
---
Find out who decides: ${contactName} passed it to somebody else. It stays open, and reminders rest. Reply “delegate ${case} Ben Lee, ben@example.com” (the right name and address) where that person decides: letters then go there in copy, answers from there count, and the question goes out once more.

The answer<#if by?has_content> of ${by}</#if>:

${words}

How it stands:

${items}

${question}
