subject: ${contact} wrote more: ${title}
question: Would you like to see how it all stands?
yes: status
---
Read this yourself: it came when all was answered or none of my questions covers it, and it changes nothing on record. Your own words in answer to this mail go to ${contact}; “decide ${ref} 1: yes” counts it for an item; changed lines (“- item: price, days”) make a new version.

${writer} wrote:

${words}

How it stands:

${items}

${question}
