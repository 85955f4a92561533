subject: ${title}: vielen Dank, Rechnung ${number} ist beglichen
question: Möchten Sie noch etwas ergänzen?
agrees: no
other-button: Etwas anderes
---
Guten Tag ${greeting},

vielen Dank, Ihre Zahlung für „${title}“ ist angekommen. Damit ist die Rechnung ${number} über ${total} beglichen.

${question}
