subject: ${title} : ${amount} à régler le ${dueDay}
question: Avez-vous tout ce qu’il vous faut ?
agrees: yes
agree-button: Oui
agree-reply: Oui
other-button: Autre chose
---
Bonjour ${greeting},

merci de nous confier « ${title} ». Un petit mot, pour que personne n’ait à chercher : la facture ${number} du ${issuedDay}, ${amount}, est à régler le ${dueDay}<#if partly> ; ${settled} sur ${total} sont déjà réglés, merci</#if>.

<#if payLines gt 0>
Voici nos coordonnées bancaires ; merci d’indiquer ${number} comme référence :

${payTo}

<#if payCode>
Votre application bancaire peut lire le virement dans ce code :

${code}
</#if>
</#if>

Si le paiement est déjà parti, il n’y a plus rien à faire.

${question}
