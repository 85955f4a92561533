subject: Call ${contact}<#if phone?has_content>: ${phone}</#if> (no answer so far)
question: Shall I remind ${contact} once more by mail?
agree-button: Yes, remind once more
agree-reply: yes
yes: remind
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. I asked on ${asked} and reminded since, and no answer came. Silence is no yes: it all stays on hold.

${items}

${question}
