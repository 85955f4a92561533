subject: ${title} : merci, la facture ${number} est réglée
question: Souhaitez-vous ajouter quelque chose ?
agrees: no
other-button: Autre chose
---
Bonjour ${greeting},

merci, votre paiement pour « ${title} » est bien arrivé. La facture ${number} de ${total} est ainsi réglée.

${question}
