subject: ${title}: grazie
question: Potremo esserLe di nuovo utili un giorno?
---
Gentile ${greeting},

grazie per averci affidato «${title}». Da parte nostra è tutto fatto, e con questa mail chiudiamo la pratica. Quello che abbiamo concordato resta registrato; lo trova nelle mail che ha ricevuto da noi.

È stato un piacere lavorare per Lei. Se dovesse servire qualcosa, una risposta a questa mail ci raggiunge.

${question}
