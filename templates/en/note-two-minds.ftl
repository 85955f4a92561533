subject: Two named people see it differently: call ${contact}<#if phone?has_content>, ${phone}</#if>
question: Shall I ask once more by mail?
agree-button: Yes, ask once more
agree-reply: yes
yes: remind
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>: one of them has agreed before, and ${writer} declines now. It stays open, and reminders rest. What they settle on, you can write as “decide ${ref} 1: yes” or “no”, with the number of the item.

The answer:

${words}

How it stands:

${items}

${question}
