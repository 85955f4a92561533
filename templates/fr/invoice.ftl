subject: ${title} : facture ${number}, ${total}, échéance ${dueDay}
question: Tout y est-il comme prévu ?
agrees: yes
agree-button: Oui
agree-reply: Oui
other-button: Autre chose
pdf: invoice-${number}.pdf
page: invoice-page
---
Bonjour ${greeting},

merci de nous confier « ${title} ». Voici la facture ${number} :

${items}

L’échéance est le ${dueDay}.

<#if payLines gt 0>
Voici nos coordonnées bancaires ; merci d’indiquer ${number} comme référence :

${payTo}

<#if payCode>
Votre application bancaire peut lire le virement dans ce code :

${code}
</#if>
</#if>

Vous trouverez avec ce mail la facture à imprimer et une date pour votre agenda.

${question}
