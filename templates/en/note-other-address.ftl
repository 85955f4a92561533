subject: Somebody else answered for ${contact}: ${title}
question: Shall I remind ${contact} once more?
yes: remind
---
Nothing was counted: the answer came from ${from}, not from an address that is known as ${contactName}’s.<#if detail == "asked"> I asked ${contact} directly.</#if>

When you know who it is: “contact ${case} address ${from}” makes it ${contact}’s new address, “delegate ${case} First Last, ${from}” (the name) lets that person decide, too.

What came:

${words}

How it stands:

${items}

${question}
