subject: ${title}: factura ${number}, ${amount}: dos maneras de resolverla hasta el ${lastDay}
question: ¿Cuál de las dos le conviene?
other-button: Contestar
---
Buenos días, ${greeting}:

Gracias por habernos confiado «${title}». La factura ${number} del ${issuedDay}, ${amount}, está pendiente desde el ${dueDay}<#if partly>; ${settled} de ${total} ya están pagados, muchas gracias</#if>.

Hay dos buenas maneras de resolverla: el pago hasta el ${lastDay}, o un plan en plazos que confirmemos hasta esa fecha. A partir del ${dayAfter}, ${signer} decide cómo seguimos.

<#if payLines gt 0>
Estos son los datos para el pago; como concepto, ${number}:

${payTo}

<#if payCode>
Su aplicación bancaria puede leer la transferencia de este código:

${code}
</#if>
</#if>

${question}
