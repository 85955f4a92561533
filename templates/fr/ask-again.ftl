subject: <#if requests == 1>${title}<#else><#if n == 1>Un point<#else>${n} points</#if></#if> : pouvons-nous vous redemander ?
question: <#if n == 1>Pouvons-nous le faire ainsi ?<#elseif n == 2>Pouvons-nous faire les deux ainsi ?<#else>Pouvons-nous faire ces ${count} points ainsi ?</#if>
agrees: yes
agree-button: <#if n == 1>Oui, allez-y<#elseif n == 2>Oui, les deux<#else>Oui, les ${count}</#if>
agree-reply: Oui<#if sum??>, ${sum}</#if>
other-button: Autre chose
---
Bonjour ${greeting},

<#if doubt == "other-address">
merci de nous confier « ${title} ». Nous avons reçu une réponse d’une adresse que nous ne connaissons pas comme la vôtre ; nous ne l’avons donc pas comptée. Pouvons-nous vous poser la question directement ?
<#elseif doubt == "old-address">
merci pour votre réponse. Elle répond à un mail envoyé à une ancienne adresse ; nous ne l’avons donc pas comptée. Pouvons-nous vous poser la question directement ?
<#elseif doubt == "new-address">
merci de nous confier « ${title} ». Pour que vous l’ayez à cette adresse, voici de nouveau notre question ; c’est la réponse à ce mail qui compte.
<#elseif doubt == "delegate">
merci de nous confier « ${title} ». Nous avons noté que ${delegates} peut en décider avec vous et reçoit désormais nos mails en copie ; <#if seconded?has_content>${seconded} a déjà donné son accord, et pour un tel montant nous demandons aussi celui d’une deuxième personne.<#else>la réponse de l’un de vous suffit.</#if>
<#elseif doubt == "superseded">
merci pour <#if by?has_content>la réponse de ${by}<#else>votre réponse</#if>. Elle concerne une version précédente de notre offre pour « ${title} ».
<#elseif doubt == "amount">
merci pour <#if by?has_content>la réponse de ${by}<#else>votre réponse</#if>. Pour un tel montant, nous demandons de le nommer, pour être sûrs de parler de la même chose.
<#elseif doubt == "unproven">
merci pour <#if by?has_content>la réponse de ${by}<#else>votre réponse</#if>. Elle nous est parvenue séparément du mail auquel elle répond. Pour la noter comme vous l’entendez, pouvons-nous vous demander de répondre à ce mail-ci ?
<#else>
merci pour <#if by?has_content>la réponse de ${by}<#else>votre réponse</#if>. Pour la noter comme vous l’entendez, nous préférons vous redemander.
</#if>

<#if hasWords && doubt != "other-address">
<#if by?has_content>${by} a écrit :<#else>Vous avez écrit :</#if>

${words}
</#if>

<#if doubt == "superseded">
Voici ce qu’elle dit maintenant :
<#elseif doubt == "new-address" || doubt == "delegate">
Notre question porte sur ceci :
<#else>
Notre question portait sur ceci :
</#if>

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
