subject: ${title} : ${amount} <#if daysLate gt 0>à régler depuis le ${dueDay}<#else>à régler aujourd’hui</#if>
question: Le paiement est-il parti ?
agrees: yes
agree-button: Oui
agree-reply: Oui
other-button: Autre chose
---
Bonjour ${greeting},

merci de nous confier « ${title} ». <#if daysLate gt 0>La facture ${number}, ${amount}, était à régler le ${dueDay}<#else>C’est aujourd’hui l’échéance de la facture ${number}, ${amount}</#if><#if partly> ; ${settled} sur ${total} sont déjà réglés, merci</#if>.

<#if payLines gt 0>
Voici nos coordonnées bancaires ; merci d’indiquer ${number} comme référence :

${payTo}

<#if payCode>
Votre application bancaire peut lire le virement dans ce code :

${code}
</#if>
</#if>

${question}
