subject: <#if rung gt 0>Deuxième rappel<#else>Rappel</#if> : <#if requests == 1>${title}<#else>${n} points</#if> pour votre accord
question: Êtes-vous d’accord<#if n == 1><#elseif n == 2> pour les deux<#else> pour ces ${count} points</#if> ?
agrees: yes
agree-button: <#if n == 1>Oui<#elseif n == 2>Oui, les deux<#else>Oui, les ${count}</#if>
agree-reply: Oui<#if sum??>, ${sum}</#if>
other-button: Autre chose
---
Bonjour ${greeting},

<#if requests gt 1>
un petit rappel : ces points de nos derniers mails attendent encore votre réponse ; les voici réunis :
<#elseif rung gt 0>
un petit rappel : nous vous avons envoyé ${called} pour « ${title} » ${askedDay} ; voici le tout de nouveau :
<#else>
un petit rappel : nous vous avons envoyé ${called} pour « ${title} » ${askedWhen} ; voici le tout de nouveau :
</#if>

${items}

<#if seconded?has_content>
${seconded} a déjà donné son accord ; pour un tel montant, nous demandons aussi celui d’une deuxième personne.
</#if>

<#if openPoints gt 0>
Encore à voir :

${open}
</#if>

<#if newTotal?? && newFinish??>
Avec cela, le chantier revient à ${newTotal} et sera terminé le ${newFinish}.
<#elseif newTotal??>
Avec cela, le chantier revient à ${newTotal}.
<#elseif newFinish??>
Avec cela, le chantier sera terminé le ${newFinish}.
</#if>
<#if starts && !choose>
<#if n == 1>Nous commençons dès que vous confirmez.<#else>Nous commençons chaque point dès que vous le confirmez.</#if>
</#if>

<#if sum?? && choose>
Merci d’écrire le prix avec la lettre devant, par exemple : « ${sumLetter}, ${sum} » ; une question est aussi la bienvenue.
<#elseif sum??>
Merci d’écrire le montant avec votre oui, par exemple : « oui, ${sum} ».
<#elseif choose>
La lettre seule suffit (« B ») ; une question est aussi la bienvenue.
<#elseif !starts>
Répondez simplement avec vos mots ; si un point est différent dans votre souvenir, son numéro suffit (« 2 : jeudi »).
<#elseif n == 1>
Répondez simplement avec vos mots ; « oui » suffit.
<#else>
Répondez simplement avec vos mots, pour le tout ou pour une partie ; les numéros suffisent (« <#if n == 2>1 oui, 2 non<#else>1 et 2 oui, 3 non</#if> »).
</#if>

${question}
