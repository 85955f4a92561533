subject: ${title} : facture ${number}, ${amount} : deux solutions d’ici au ${lastDay}
question: Laquelle des deux vous convient ?
other-button: Répondre
---
Bonjour ${greeting},

merci de nous avoir confié « ${title} ». La facture ${number} du ${issuedDay}, ${amount}, est ouverte depuis le ${dueDay}<#if partly> ; ${settled} sur ${total} sont déjà réglés, merci</#if>.

Il y a deux bonnes solutions : un paiement au plus tard le ${lastDay}, ou un règlement en plusieurs fois que nous confirmons d’ici là. À partir du ${dayAfter}, ${signer} décidera de la suite.

<#if payLines gt 0>
Voici nos coordonnées bancaires ; merci d’indiquer ${number} comme référence :

${payTo}

<#if payCode>
Votre application bancaire peut lire le virement dans ce code :

${code}
</#if>
</#if>

${question}
