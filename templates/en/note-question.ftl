subject: ${contact} asks something: ${title}
question: Shall I ask ${contact} once more as it stands?
yes: remind
---
Answer ${contact}<#if phone?has_content>, best on the phone: ${phone} (${there})</#if>. Reminders rest until you reply to this mail: “yes” asks once more, changed lines (“- item: price, days”) make a new version.

${writer} wrote:

${words}

How it stands:

${items}

<#if confirmed?has_content>
What is confirmed may start: ${confirmed}.
</#if>

${question}
