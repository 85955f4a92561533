subject: ${contact} wishes for something else: ${title}
question: Shall I send it to ${contact} so?
agree-button: Yes, send it so
agree-reply: yes
other-button: Change it
---
Read the wish: “yes” sends ${contact} the new version below, with that wish in it; changed lines (“- item: price, days”) come back as a preview; “no” drops it. Reminders rest until then.<#if phone?has_content> Or call: ${phone} (${there}).</#if>

${contactName} wrote:

${words}

<#if confirmed?has_content>
What is confirmed may start: ${confirmed}.
</#if>

So it would go out:

${letter}

${question}
