subject: Digest
question: Which?
---
${question}

${question}
