subject: ${title}: grazie, la fattura ${number} è saldata
question: Desidera aggiungere qualcosa?
agrees: no
other-button: Altro
---
Gentile ${greeting},

grazie, il Suo pagamento per «${title}» è arrivato. Con questo la fattura ${number} di ${total} è saldata.

${question}
