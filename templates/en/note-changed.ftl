subject: ${contact} wishes for something else: ${title}
question: Shall I ask ${contact} once more as it stands?
yes: remind
---
Read the wish, then reply with the changed lines (“- item: price, days”): they come back as a preview, and go to ${contact} as a new version with a new question. Reminders rest until then.<#if phone?has_content> Or call: ${phone} (${there}).</#if>

${writer} wrote:

${words}

How it stands:

${items}

<#if confirmed?has_content>
What is confirmed may start: ${confirmed}.
</#if>

${question}
