subject: ${title}: dank u, factuur ${number} is voldaan
question: Wilt u nog iets toevoegen?
agrees: no
other-button: Iets anders
---
Beste ${greeting},

dank u, uw betaling voor ‘${title}’ is binnen. Daarmee is factuur ${number} van ${total} voldaan.

${question}
