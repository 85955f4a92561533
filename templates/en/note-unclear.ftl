subject: Unclear for the second time: call ${contact}<#if phone?has_content>, ${phone}</#if>
question: Shall I ask ${contact} once more by mail?
yes: remind
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. I asked back once, and the answer can still be read in more than one way. Nothing was counted, and reminders rest.

The answer<#if by?has_content> of ${by}</#if>:

${words}

How it stands:

${items}

${question}
