subject: Call ${contact}<#if phone?has_content>: ${phone}</#if> (no answer so far)
question: Shall I remind him once more by mail?
agree-button: Yes, remind him
agree-reply: yes
---
Call ${contactName}<#if phone?has_content>, ${phone} (it is ${there} there)</#if>. He was asked on ${asked} and reminded since, and has not answered. Silence is no yes: it all stays on hold.

${items}

${question}
