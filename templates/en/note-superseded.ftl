subject: ${contact} answered an earlier version: ${title}
question: Shall I ask him once more about the new one?
---
Nothing was counted: his answer is to a version that was replaced.

He wrote:

${words}

How the new one stands:

${items}

${question}
