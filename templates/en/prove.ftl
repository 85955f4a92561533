subject: <#if requests == 1>${title}<#else>${count} points</#if>: was this from you?
question: <#if n == 1>Shall we go ahead with it?<#elseif n == 2>Shall we go ahead with both?<#else>Shall we go ahead with all ${count}?</#if>
agrees: yes
agree-button: <#if n == 1>Yes, go ahead<#elseif n == 2>Yes, both<#else>Yes, all ${count}</#if>
agree-reply: Yes<#if sum??>, ${sum}</#if>
other-button: Something else
---
Dear ${greeting},

thank you for <#if by?has_content>the answer of ${by}<#else>your answer</#if>. Anybody can put your address on a mail, and this matters to you. So we ask once more, with this mail to you alone; an answer to it is the one that counts.

<#if hasWords>
The answer was:

${words}
</#if>

Our question was:

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
