subject: <#if requests == 1>${title}<#else>${count} points</#if>: may we ask once more?
question: <#if n == 1>Shall we go ahead with it?<#elseif n == 2>Shall we go ahead with both?<#else>Shall we go ahead with all ${count}?</#if>
agrees: yes
agree-button: <#if n == 1>Yes, go ahead<#elseif n == 2>Yes, both<#else>Yes, all ${count}</#if>
agree-reply: Yes<#if sum??>, ${sum}</#if>
other-button: Something else
---
Dear ${greeting},

<#if doubt == "other-address">
thank you for working with us on “${title}”. We had an answer to this from an address that we do not know as yours, so we did not count it. May we ask you directly?
<#elseif doubt == "old-address">
thank you for your answer. It answers a letter that went to an earlier address of yours, so we did not count it. May we ask you directly?
<#elseif doubt == "new-address">
thank you for working with us on “${title}”. So that you have it at this address, here is our question once more; an answer to this mail is the one that counts.
<#elseif doubt == "delegate">
thank you for working with us on “${title}”. We noted that ${delegates} can decide this with you, and gets our letters in copy from now on; <#if seconded?has_content>${seconded} has agreed already, and at this sum we ask for the word of a second person, too.<#else>an answer of either of you is enough.</#if>
<#elseif doubt == "superseded">
thank you for <#if by?has_content>the answer of ${by}<#else>your answer</#if>. It reached us for an earlier version of our offer for “${title}”.
<#elseif doubt == "amount">
thank you for <#if by?has_content>the answer of ${by}<#else>your answer</#if>. At a sum like this one we ask for it by name, so that both of us are sure to mean the same.
<#elseif doubt == "unproven">
thank you for <#if by?has_content>the answer of ${by}<#else>your answer</#if>. It reached us apart from the mail it belongs to. So that we note it as you mean it, may we ask you to answer this mail?
<#else>
thank you for <#if by?has_content>the answer of ${by}<#else>your answer</#if>. So that we note it as you mean it, may we ask once more?
</#if>

<#if hasWords && doubt != "other-address">
<#if by?has_content>${by}<#else>You</#if> wrote:

${words}
</#if>

<#if doubt == "superseded">
This is how it reads now:
<#elseif doubt == "new-address" || doubt == "delegate">
Our question is:
<#else>
Our question was:
</#if>

${items}

<#if sum?? && choose>
Please write the price with the letter in front, for example: “${sumLetter}, ${sum}”.
<#elseif sum??>
Please write the sum with your yes, for example: “yes, ${sum}”.
<#elseif choose>
The letter in front is enough (“B”).
<#elseif n == 1>
A plain “yes” or “no” is enough.
<#else>
A plain “yes” or “no” is enough, for all or by number (“1 yes, 2 no”).
</#if>

${question}
