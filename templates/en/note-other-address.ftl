subject: Somebody else answered for ${contact}: ${title}
question: Shall I remind ${contact} once more?
yes: remind
---
Nothing was counted: the answer came from ${from}, not from an address that is known as ${contactName}’s.<#if detail == "asked"> I asked ${contact} directly.</#if>

What came:

${words}

How it stands:

${items}

${question}
