subject: ${contact} answered a letter to an old address: ${title}
question: Shall I remind ${contact} once more?
yes: remind
---
Nothing was counted: the answer is to a letter that went to ${from}, which is not ${contactName}’s address any more.<#if detail == "asked"> I asked ${contact} directly.</#if>

What came:

${words}

How it stands:

${items}

${question}
