subject: ${contact} wrote more: ${title}
question: Would you like to see how it all stands?
yes: status
---
Read this yourself: it asks for something that none of my questions covers, and changes nothing on record.

${contactName} wrote:

${words}

How it stands:

${items}

${question}
