subject: ${detail} answered for ${contact}: ${title}
question: Shall I remind ${contact} once more?
yes: remind
---
Nothing was counted: ${detail} gets a copy and does not decide. Where this is the one who decides, reply “delegate ${case} ${detail}, ${from}”; then the question goes out again, and such an answer counts.

What came:

${words}

How it stands:

${items}

${question}
