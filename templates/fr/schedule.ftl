subject: ${title} : l’échéancier <#if renewed>modifié <#else></#if>pour votre accord
question: Cet échéancier vous convient-il ?
agrees: yes
agree-button: Oui, il me convient
agree-reply: Oui
other-button: Autre chose
verb: schedule
called: l’échéancier
starts: no
items: instalments
---
Bonjour ${greeting},

<#if renewed>
merci pour votre réponse. Nous avons modifié l’échéancier pour « ${title} » en conséquence. Voici ce qui est nouveau :

${changes}

Le tout se lit donc ainsi :
<#else>
merci de nous confier « ${title} ». Pour que les paiements soient clairs des deux côtés, voici quand nous aimerions les recevoir :
</#if>

${items}

La facture de chaque paiement vient d’elle-même, bien avant son échéance ou une fois le travail terminé. Répondez simplement avec vos mots ; si un autre jour vous convient mieux, le numéro et le jour suffisent.

${question}
