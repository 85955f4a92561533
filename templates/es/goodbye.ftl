subject: ${title}: muchas gracias
question: ¿Podremos ayudarle de nuevo algún día?
---
Buenos días, ${greeting}:

Gracias por habernos confiado «${title}». Por nuestra parte todo está hecho, y con este correo cerramos el expediente. Lo que acordamos queda registrado; lo tiene en los correos que recibió de nosotros.

Ha sido un placer trabajar para usted. Si surge algo, una respuesta a este correo nos llega.

${question}
