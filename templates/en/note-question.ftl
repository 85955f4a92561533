subject: ${contact} asks something: ${title}
question: Shall I ask him once more as it stands?
---
Answer him<#if phone?has_content>, best on the phone: ${phone} (it is ${there} there)</#if>. Reminders rest until you reply to this mail: “yes” asks him once more, changed lines (“- item: price, days”) make a new version.

${contactName} wrote:

${words}

How it stands:

${items}

<#if confirmed?has_content>
What he confirmed may start: ${confirmed}.
</#if>

${question}
