subject: ${title} : la facture ${number} diminue
question: Est-ce bien ainsi pour vous ?
agrees: yes
agree-button: Oui
agree-reply: Oui
other-button: Autre chose
pdf: <#if creditNumber??>credit-note-${creditNumber}.pdf</#if>
page: credit-page
---
Bonjour ${greeting},

merci de votre patience pour « ${title} ». Nous avons déduit ${creditAmount} de la facture ${number} de ${total} : ${creditWhy}. Payé ou déduit à ce jour : ${settled}.

<#if settledAll>
Il ne reste rien à payer.
<#else>
Il reste ${amount} à payer, échéance ${dueDay}.
</#if>

<#if creditNumber??>
Vous trouverez avec ce mail l’avoir ${creditNumber} à imprimer.
</#if>

${question}
