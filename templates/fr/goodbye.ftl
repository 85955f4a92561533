subject: ${title} : merci
question: Pourrons-nous vous être utiles de nouveau un jour ?
---
Bonjour ${greeting},

merci de nous avoir confié « ${title} ». De notre côté tout est fait, et nous fermons le dossier avec ce mail. Ce que nous avons convenu reste enregistré ; vous l’avez dans les mails que vous avez reçus de nous.

Nous avons eu plaisir à travailler pour vous. Si quelque chose se présente, une réponse à ce mail nous parvient.

${question}
