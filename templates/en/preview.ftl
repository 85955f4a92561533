subject: Shall I send this to ${contact}?
question: Shall I send this to ${contact}?
agree-button: Yes, send it
agree-reply: yes
other-button: Change it
---
${greeting}, reply “yes” and it goes to ${contactName} <${address}><#if copies?has_content>, with a copy to ${copies}</#if>; “no” drops it; or send back all its lines as they should read (“- item: price, days”).

<#if stopped && talked>
Mail to ${contact} has stopped because of the dispute; this one letter goes out with your “yes”, for you have talked. “resolved ${case}” lets all mail go on.
<#elseif stopped>
Mail to ${contact} has stopped because of the dispute; this waits until you write “resolved ${case}”.
</#if>

<#if lines gt 0>
${done}
</#if>

<#if overdueCount gt 0>
Before you send: ${contact} has <#if overdueCount == 1>a payment<#else>${overdueCount} payments</#if> overdue.<#if parked> By your rules nothing new goes there before you write “unpark ${lastName} because …”.</#if>

${overdue}
</#if>

<#if opens>
I opened case ${case}, “${title}”, for it. Another name, or another case of the same customer: “Case: …”.
</#if>

<#if !titleKnown>
I know no title, so the letter greets by the full name. To set one: “Contact: Mr. ${contactName}”, or Ms., Dr. and so on.
</#if>

<#if language?has_content>
It is in ${language}. To write in another one: “Language: English”, for example.

</#if>
${letter}

<#if why?has_content>
Noted for the record only: ${why}
</#if>

<#if hasSaid>
The mail it goes back to:

${said}
</#if>

${question}
