subject: Merci : ce que nous avons noté pour « ${title} »
question: Souhaitez-vous ajouter quelque chose ?
agrees: no
---
Bonjour ${greeting},

merci pour <#if by?has_content>la réponse que ${by} a donnée pour vous<#else>votre réponse</#if>. Voici ce que nous avons noté le ${noted} :

${items}

<#if by?has_content>${by} a écrit :<#else>Vous avez écrit :</#if>

${words}

<#if confirmed gt 0 && starts>
<#if start?has_content>Nous pouvons commencer maintenant : « ${start} ».<#elseif confirmed == 2>Nous pouvons commencer les deux maintenant.<#else>Nous pouvons commencer maintenant ce que vous avez confirmé.</#if>
<#if newTotal?? && newFinish??>
Avec cela, le chantier revient à ${newTotal} et sera terminé le ${newFinish}.
<#elseif newTotal??>
Avec cela, le chantier revient à ${newTotal}.
<#elseif newFinish??>
Avec cela, le chantier sera terminé le ${newFinish}.
</#if>
<#elseif confirmed == 0 && declined gt 0 && starts>
Nous <#if declined == 1>le laissons<#else>laissons ces points</#if> de côté pour l’instant ; un petit mail suffit si vous le souhaitez plus tard.
</#if>
<#if paused && open gt 0>
Je regarde le reste de votre mail et je reviens vers vous.
<#elseif open gt 0>
Ce qui est marqué « en attente » attend votre réponse.
</#if>

${question}
