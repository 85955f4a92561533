subject: ${title} : la facture corrigée ${number}, ${total}<#if !settledAll>, échéance ${dueDay}</#if>
question: Tout y est-il maintenant comme prévu ?
agrees: yes
agree-button: Oui
agree-reply: Oui
other-button: Autre chose
pdf: invoice-${number}.pdf
page: invoice-page
---
Bonjour ${greeting},

merci de nous confier « ${title} ». Voici la facture telle qu’elle doit être ; ${number} remplace ${replaces} :

${items}

<#if settledAll>
Il ne reste rien à payer.
<#elseif partly>
${settled} sont déjà payés ou déduits, merci ; il reste ${amount} à payer.
</#if>

<#if !settledAll>
L’échéance est le ${dueDay}.
</#if>

<#if !settledAll>
<#if payLines gt 0>
Voici nos coordonnées bancaires ; merci d’indiquer ${number} comme référence :

${payTo}

<#if payCode>
Votre application bancaire peut lire le virement dans ce code :

${code}
</#if>
</#if>
</#if>

Vous trouverez avec ce mail la facture à imprimer et une date pour votre agenda.

${question}
