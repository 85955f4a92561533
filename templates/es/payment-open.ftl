subject: ${title}: ¿cuándo podemos contar con ${amount}?
question: ¿Qué día podemos contar con el pago?
other-button: Contestar
---
Buenos días, ${greeting}:

Gracias por confiarnos «${title}». La factura ${number} del ${issuedDay} vencía el ${dueDay}, y nos quedan pendientes ${amount}<#if partly>; ${settled} ya están pagados, muchas gracias</#if>.

<#if payLines gt 0>
Estos son los datos para el pago; como concepto, ${number}:

${payTo}

<#if payCode>
Su aplicación bancaria puede leer la transferencia de este código:

${code}
</#if>
</#if>

Si su pago se ha cruzado con este correo, no queda nada por hacer. Si algo de la factura no está como usted espera, basta con una palabra y lo miramos enseguida.

${question}
