subject: ${title} : <#if renewed>le descriptif modifié<#else>ce que nous avons convenu</#if>
question: Pouvons-nous commencer sur cette base ?
agrees: yes
agree-button: Oui, allez-y
agree-reply: Oui<#if sum??>, ${sum}</#if>
other-button: Autre chose
verb: scope
called: le descriptif des travaux
---
Bonjour ${greeting},

<#if renewed>
merci pour votre réponse. Nous avons modifié le descriptif de « ${title} » en conséquence ; il remplace le précédent. Voici ce qui est nouveau :

${changes}

Le tout se lit donc ainsi :
<#else>
merci d’avoir parlé des travaux avec nous. Voici ce que comprend « ${title} », et ce que cela coûte :
</#if>

${items}

<#if openPoints gt 0>
Encore à préciser :

${open}
</#if>

<#if newFinish??>
Ce sera terminé le ${newFinish}.
</#if>
Tout ce qui dépasse cette liste, nous vous l’écrivons d’abord, avec son prix.

<#if two>
Pour un tel montant, nous demandons aussi l’accord d’une deuxième personne de votre côté.
</#if>

<#if sum??>
Merci d’écrire le montant avec votre oui, par exemple : « oui, ${sum} ». Si vous voyez un point autrement, son numéro suffit.
<#else>
Répondez simplement avec vos mots ; « oui » suffit, et si vous voyez un point autrement, son numéro.
</#if>

${question}
