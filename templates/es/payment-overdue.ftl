subject: ${title}: factura ${number}, ${amount}, pendiente desde el ${dueDay}
question: ¿Qué día le viene bien, o prefiere que le llamemos?
other-button: Contestar
---
Buenos días, ${greeting}:

Gracias por confiarnos «${title}». La factura ${number} del ${issuedDay} está pendiente desde el ${dueDay}: ${amount}<#if partly>; ${settled} de ${total} ya están pagados, muchas gracias</#if>.

Podemos resolverla como a usted le convenga: con un pago en los próximos días, o en plazos que acordemos.

<#if payLines gt 0>
Estos son los datos para el pago; como concepto, ${number}:

${payTo}

<#if payCode>
Su aplicación bancaria puede leer la transferencia de este código:

${code}
</#if>
</#if>

${question}
