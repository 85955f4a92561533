subject: ${title}: vielen Dank
question: Dürfen wir Ihnen eines Tages wieder helfen?
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten durften. Auf unserer Seite ist alles erledigt, und mit dieser Mail schließen wir die Akte. Was wir vereinbart haben, bleibt festgehalten; Sie haben es in den Mails, die Sie von uns bekommen haben.

Es hat uns gefreut, Sie als Kunden zu haben. Sollte sich noch etwas zeigen, erreicht uns eine Antwort auf diese Mail.

${question}
