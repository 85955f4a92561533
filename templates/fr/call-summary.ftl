subject: ${title} : ce dont nous avons parlé au téléphone
question: Est-ce aussi votre souvenir ?
agrees: yes
agree-button: Oui, c’est bien cela
agree-reply: Oui<#if sum??>, ${sum}</#if>
other-button: Autre chose
verb: call
called: le résumé de notre appel
starts: no
talked: yes
---
Bonjour ${greeting},

<#if renewed>
merci pour votre réponse. Nous avons modifié nos notes de l’appel en conséquence. Voici ce qui est nouveau :

${changes}

Le tout se lit donc ainsi :
<#else>
merci pour le temps que vous nous avez accordé au téléphone. Voici ce que nous avons noté pour « ${title} » :
</#if>

${items}

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

<#if sum??>Merci d’écrire le montant avec votre oui, par exemple : « oui, ${sum} » ;<#else>Répondez simplement avec vos mots ;</#if> si un point est différent dans votre souvenir, son numéro suffit (« 2 : jeudi »).

${question}
