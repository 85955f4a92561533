subject: <#if requests == 1>${title}<#else>${count} points</#if>: may we ask once more?
question: <#if n == 1>Shall we go ahead with it?<#elseif n == 2>Shall we go ahead with both?<#else>Shall we go ahead with all ${count}?</#if>
agrees: yes
agree-button: <#if n == 1>Yes, go ahead<#elseif n == 2>Yes, both<#else>Yes, all ${count}</#if>
agree-reply: Yes
other-button: Something else
---
Dear ${greeting},

<#if doubt == "other-address">
thank you for working with us on “${title}”. We had an answer to this from an address that we do not know as yours, so we did not count it. May we ask you directly?
<#elseif doubt == "superseded">
thank you for your answer. It reached us for an earlier version of our offer for “${title}”.
<#elseif doubt == "unproven">
thank you for your answer. It reached us apart from the mail it belongs to. So that we note it as you mean it, may we ask you to answer this mail?
<#else>
thank you for your answer. So that we note it as you mean it, may we ask once more?
</#if>

<#if hasWords && doubt != "other-address">
You wrote:

${words}
</#if>

<#if doubt == "superseded">
This is how it reads now:
<#else>
Our question was:
</#if>

${items}

<#if choose>
The letter in front is enough (“B”).
<#elseif n == 1>
A plain “yes” or “no” is enough.
<#else>
A plain “yes” or “no” is enough, for all or by number (“1 yes, 2 no”).
</#if>

${question}
