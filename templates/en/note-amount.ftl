subject: ${contactOrBy} agrees without naming the sum<#if phone?has_content>: call ${phone}</#if>
question: Shall I ask ${contact} once more by mail?
agree-button: Yes, ask once more
agree-reply: yes
yes: remind
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. I asked back once for the sum, and the answer still does not name it. By your rules a yes to so much has to; nothing was counted, and reminders rest. Where the answer is good enough for you, reply “decide ${ref} 1: yes” with the number of the item.

The answer:

${words}

How it stands:

${items}

${question}
