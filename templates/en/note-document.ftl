subject: ${contact} sent a document: ${title}
question: Would you like to see how it all stands?
agree-button: Yes, show me
agree-reply: status
yes: status
---
Look at what ${contact} sent: ${detail}. It is kept with his mail in the mailbox and decides nothing by itself. Where it is signed, reply “confirm 1 by document” for item 1, a line for each item.

<#if hasWords>
${writer} wrote:

${words}
</#if>

${items}

${question}
