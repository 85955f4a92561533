subject: ${title}: in answer to your mail
question: <#if n == 0>Does that answer it?<#elseif n == 1>Shall we go ahead with it?<#elseif n == 2>Shall we go ahead with both?<#else>Shall we go ahead with all ${count}?</#if>
agrees: yes
agree-button: <#if n == 0><#elseif n == 1>Yes, go ahead<#elseif n == 2>Yes, both<#else>Yes, all ${count}</#if>
agree-reply: Yes<#if sum??>, ${sum}</#if>
other-button: Something else
---
Dear ${greeting},

thank you for your question.

${words}

<#if n gt 0>
So that you have it at hand, this is what we asked you for “${title}”:

${items}

<#if sum??>
Please write the sum with your yes, for example: “yes, ${sum}”.
</#if>
</#if>

${question}
