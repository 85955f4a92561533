subject: ${title} : quand pouvons-nous compter sur ${amount} ?
question: Quel jour pouvons-nous compter dessus ?
other-button: Répondre
---
Bonjour ${greeting},

merci de nous confier « ${title} ». La facture ${number} du ${issuedDay} était à régler le ${dueDay}, et il reste chez nous ${amount} en attente<#if partly> ; ${settled} sont déjà réglés, merci</#if>.

<#if payLines gt 0>
Voici nos coordonnées bancaires ; merci d’indiquer ${number} comme référence :

${payTo}

<#if payCode>
Votre application bancaire peut lire le virement dans ce code :

${code}
</#if>
</#if>

Si votre paiement a croisé ce mail, considérez celui-ci comme sans objet. Si quelque chose sur la facture n’est pas comme prévu, un mot suffit et nous regardons aussitôt.

${question}
