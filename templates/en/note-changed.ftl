subject: ${contact} wishes for something else: ${title}
question: Shall I ask him once more as it stands?
---
Read his wish, then reply with the changed lines (“- item: price, days”): they go to you as a preview, and to him as a new version with a new question. Reminders rest until then.<#if phone?has_content> Or call him: ${phone} (it is ${there} there).</#if>

${contactName} wrote:

${words}

How it stands:

${items}

<#if confirmed?has_content>
What he confirmed may start: ${confirmed}.
</#if>

${question}
