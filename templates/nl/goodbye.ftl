subject: ${title}: dank u wel
question: Mogen we u op een dag weer helpen?
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. Aan onze kant is alles gedaan, en met deze mail sluiten we het dossier. Wat we hebben afgesproken blijft vastgelegd; u hebt het in de mails die u van ons kreeg.

We werkten graag voor u. Komt er nog iets op, dan bereikt een antwoord op deze mail ons.

${question}
