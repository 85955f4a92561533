subject: ${title}: your word, too, please
question: <#if n == 1>Shall we go ahead with it?<#elseif n == 2>Shall we go ahead with both?<#else>Shall we go ahead with all ${count}?</#if>
agrees: yes
agree-button: <#if n == 1>Yes, go ahead<#elseif n == 2>Yes, both<#else>Yes, all ${count}</#if>
agree-reply: Yes<#if sum??>, ${sum}</#if>
other-button: Something else
---
Dear ${greeting},

thank you for working with us on “${title}”. ${first} has agreed to this:

${items}

${first} wrote:

${words}

At a sum like this one we ask for the word of a second person as well, and you are named to decide with ${first}. We start as soon as both of you have agreed.

<#if sum?? && choose>
Please write the price with the letter in front, for example: “${sumLetter}, ${sum}”.
<#elseif sum??>
Please write the sum with your yes, for example: “yes, ${sum}”.
<#elseif choose>
The letter in front is enough (“B”).
<#else>
A plain “yes” or “no” is enough.
</#if>

${question}
