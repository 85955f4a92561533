subject: ${contactOrBy} agreed; a second person has to<#if detail?has_content>, too<#else>: who shall it be</#if>
question: <#if detail?has_content>Would you like to see how it all stands?<#else>Who at the customer decides with ${contact}?</#if>
agree-button: <#if detail?has_content>Yes, show me</#if>
agree-reply: status
yes: status
---
<#if detail?has_content>
Keep on hold: ${writer} has agreed, and by your rules a second person has to at this sum. I asked ${detail} just now.
<#else>
Keep on hold: ${writer} has agreed, by your rules a second person has to at this sum, and none is named yet. Reply “delegate ${case} Ben Lee, ben@example.com” (the right name and address), and I ask that person.
</#if>

${items}

${writer} wrote:

${words}

${question}
