subject: ${title} : facture ${number}, ${amount}, ouverte depuis le ${dueDay}
question: Quel jour vous convient, ou préférez-vous que nous vous appelions ?
other-button: Répondre
---
Bonjour ${greeting},

merci de nous confier « ${title} ». La facture ${number} du ${issuedDay} est ouverte depuis le ${dueDay} : ${amount}<#if partly> ; ${settled} sur ${total} sont déjà réglés, merci</#if>.

Nous pouvons la régler de la manière qui vous convient : par un paiement dans les prochains jours, ou en plusieurs fois, comme nous en convenons.

<#if payLines gt 0>
Voici nos coordonnées bancaires ; merci d’indiquer ${number} comme référence :

${payTo}

<#if payCode>
Votre application bancaire peut lire le virement dans ce code :

${code}
</#if>
</#if>

${question}
