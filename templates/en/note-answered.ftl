subject: ${contactOrBy} answered: <#if confirmed?has_content && !starts>confirmed<#elseif confirmed?has_content>work may start<#else>left out for now</#if>
question: Would you like to see how it all stands?
agree-button: Yes, show me
agree-reply: status
yes: status
---
<#if confirmed?has_content && !starts>
Keep to it: ${contactOrBy} sees it the same way.<#if declined?has_content> Seen differently: ${declined}.</#if><#if open?has_content> Still open: ${open}.</#if>
<#elseif confirmed?has_content>
Start: ${confirmed}.<#if declined?has_content> Leave out: ${declined}.</#if><#if open?has_content> Keep on hold, still open: ${open}.</#if>
<#else>
Keep on hold: ${declined}.<#if open?has_content> Still open: ${open}.</#if>
</#if>

${items}

${writer} wrote:

${words}

<#if detail == "receipt">
A receipt with thanks went out<#if by?has_content> to ${contact}, and to ${from} in copy</#if>.
</#if>
<#if stopped>
Mail to ${contact} is still stopped because of the dispute: “resolved ${case}” lets it go on.
</#if>

${question}
