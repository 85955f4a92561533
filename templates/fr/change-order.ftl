subject: ${title} : <#if renewed>notre offre modifiée<#elseif n == 1>une modification<#else>${count} modifications</#if> pour votre accord
question: <#if n == 1>Pouvons-nous le faire ainsi ?<#elseif n == 2>Pouvons-nous faire les deux ainsi ?<#else>Pouvons-nous faire ces ${count} points ainsi ?</#if>
agrees: yes
agree-button: <#if n == 1>Oui, allez-y<#elseif n == 2>Oui, les deux<#else>Oui, les ${count}</#if>
agree-reply: Oui<#if sum??>, ${sum}</#if>
other-button: Autre chose
verb: change
called: notre offre
---
Bonjour ${greeting},

<#if renewed>
merci pour votre réponse. Nous avons modifié notre offre pour « ${title} » en conséquence ; elle remplace la précédente. Voici ce qui est nouveau :

${changes}

Le tout se lit donc ainsi :
<#elseif asked>
merci pour votre mail. Vous nous avez demandé <#if first>ceci<#else>d’ajouter ceci à « ${title} »</#if> :
<#else>
merci d’en avoir parlé avec nous. Voici ce que nous avons noté pour « ${title} » :
</#if>

${items}

<#if newTotal?? && newFinish??>
Avec cela, le chantier revient à ${newTotal} et sera terminé le ${newFinish}.
<#elseif newTotal??>
Avec cela, le chantier revient à ${newTotal}.
<#elseif newFinish??>
Avec cela, le chantier sera terminé le ${newFinish}.
</#if>
<#if n == 1>Nous commençons dès que vous confirmez.<#else>Nous commençons chaque point dès que vous le confirmez.</#if>

<#if two>
Pour un tel montant, nous demandons aussi l’accord d’une deuxième personne de votre côté.
</#if>

<#if sum??>
Merci d’écrire le montant avec votre oui, par exemple : « oui, ${sum} ».
<#elseif n == 1>
Répondez simplement avec vos mots ; « oui » suffit.
<#elseif n == 2>
Répondez simplement avec vos mots, pour les deux ou pour un seul (« 1 oui, 2 non »).
<#else>
Répondez simplement avec vos mots, pour le tout ou pour une partie (« 1 et 2 oui, 3 non »).
</#if>

${question}
