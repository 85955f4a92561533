subject: ${title} : votre accord aussi, s’il vous plaît
question: <#if n == 1>Pouvons-nous le faire ainsi ?<#elseif n == 2>Pouvons-nous faire les deux ainsi ?<#else>Pouvons-nous faire ces ${count} points ainsi ?</#if>
agrees: yes
agree-button: <#if n == 1>Oui, allez-y<#elseif n == 2>Oui, les deux<#else>Oui, les ${count}</#if>
agree-reply: Oui<#if sum??>, ${sum}</#if>
other-button: Autre chose
---
Bonjour ${greeting},

merci de nous confier « ${title} ». ${first} a donné son accord à ceci :

${items}

${first} a écrit :

${words}

Pour un tel montant, nous demandons aussi l’accord d’une deuxième personne, et vous décidez avec ${first}. Nous commençons dès que vous avez tous les deux donné votre accord.

<#if sum?? && choose>
Merci d’écrire le prix avec la lettre devant, par exemple : « ${sumLetter}, ${sum} ».
<#elseif sum??>
Merci d’écrire le montant avec votre oui, par exemple : « oui, ${sum} ».
<#elseif choose>
La lettre seule suffit (« B »).
<#else>
Un simple « oui » ou « non » suffit.
</#if>

${question}
