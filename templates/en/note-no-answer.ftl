subject: ${contact} sent no words of an answer: ${title}
question: Shall I ask ${contact} once more?
yes: remind
---
Nothing was counted: what came from ${contactName} is <#if detail == "reaction">a reaction under my mail<#elseif detail == "calendar">an answer of a calendar<#else>mail of a list</#if>, and no answer in words.

<#if hasWords>
What it says:

${words}
</#if>

How it stands:

${items}

${question}
