subject: <#if requests == 1>${title}<#else><#if n == 1>Un point<#else>${n} points</#if></#if> : est-ce bien vous ?
question: <#if n == 1>Pouvons-nous le faire ainsi ?<#elseif n == 2>Pouvons-nous faire les deux ainsi ?<#else>Pouvons-nous faire ces ${count} points ainsi ?</#if>
agrees: yes
agree-button: <#if n == 1>Oui, allez-y<#elseif n == 2>Oui, les deux<#else>Oui, les ${count}</#if>
agree-reply: Oui<#if sum??>, ${sum}</#if>
other-button: Autre chose
---
Bonjour ${greeting},

merci pour <#if by?has_content>la réponse de ${by}<#else>votre réponse</#if>. N’importe qui peut mettre votre adresse sur un mail, et ceci compte pour vous. Nous vous redemandons donc, par ce mail adressé uniquement à vous ; c’est la réponse à ce mail qui compte.

<#if hasWords>
La réponse était :

${words}
</#if>

Notre question portait sur ceci :

${items}

<#if sum?? && choose>
Merci d’écrire le prix avec la lettre devant, par exemple : « ${sumLetter}, ${sum} ».
<#elseif sum??>
Merci d’écrire le montant avec votre oui, par exemple : « oui, ${sum} ».
<#elseif choose>
La lettre seule suffit (« B »).
<#elseif n == 1>
Un simple « oui » ou « non » suffit.
<#else>
Un simple « oui » ou « non » suffit, pour le tout ou par numéro (« 1 oui, 2 non »).
</#if>

${question}
