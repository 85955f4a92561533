subject: ${contact} handed it on: ${title}
question: Shall I remind ${contact} all the same?
yes: remind
---
Find out who decides: ${contactName} passed it to somebody else. It stays open, and reminders rest. Reply “delegate ${case} <#if detail?has_content>${detail}<#else>First Last, name@example.com</#if>” <#if !detail?has_content>(the name and the address) </#if>where that person decides: letters then go there in copy, answers from there count, and the question goes out once more.

The answer<#if by?has_content> of ${by}</#if>:

${words}

How it stands:

${items}

${question}
