subject: ${title}: gracias, la factura ${number} está pagada
question: ¿Desea añadir algo?
agrees: no
other-button: Otra cosa
---
Buenos días, ${greeting}:

Gracias, su pago para «${title}» ha llegado. Con él queda pagada la factura ${number} de ${total}.

${question}
