subject: ${title} : en réponse à votre mail
question: <#if n == 0>Cela répond-il à votre question ?<#else><#if n == 1>Pouvons-nous le faire ainsi ?<#elseif n == 2>Pouvons-nous faire les deux ainsi ?<#else>Pouvons-nous faire ces ${count} points ainsi ?</#if></#if>
agrees: yes
agree-button: <#if n gt 0><#if n == 1>Oui, allez-y<#elseif n == 2>Oui, les deux<#else>Oui, les ${count}</#if></#if>
agree-reply: Oui<#if sum??>, ${sum}</#if>
other-button: Autre chose
---
Bonjour ${greeting},

merci pour votre question.

${words}

<#if n gt 0>
Pour que vous l’ayez sous les yeux, voici ce que nous vous avons demandé pour « ${title} » :

${items}

<#if sum??>
Merci d’écrire le montant avec votre oui, par exemple : « oui, ${sum} ».
</#if>
</#if>

${question}
