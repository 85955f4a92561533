subject: ${title}: in antwoord op uw mail
question: <#if n == 0>Is uw vraag daarmee beantwoord?<#else><#if n == 1>Zullen we het zo doen?<#elseif n == 2>Zullen we beide punten zo doen?<#else>Zullen we alle ${count} punten zo doen?</#if></#if>
agrees: yes
agree-button: <#if n gt 0><#if n == 1>Ja, doe maar<#elseif n == 2>Ja, beide<#else>Ja, alle ${count}</#if></#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Iets anders
---
Beste ${greeting},

dank u voor uw vraag.

${words}

<#if n gt 0>
Zodat u het bij de hand hebt, dit vroegen we u voor ‘${title}’:

${items}

<#if sum??>
Schrijft u alstublieft het bedrag bij uw ja, bijvoorbeeld: ‘ja, ${sum}’.
</#if>
</#if>

${question}
