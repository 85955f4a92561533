subject: ${title}: la factura corregida ${number}, ${total}<#if !settledAll>, vence el ${dueDay}</#if>
question: ¿Está ahora todo como usted espera?
agrees: yes
agree-button: Sí
agree-reply: Sí
other-button: Otra cosa
pdf: invoice-${number}.pdf
page: invoice-page
---
Buenos días, ${greeting}:

Gracias por confiarnos «${title}». Esta es la factura tal como debe ser; ${number} sustituye a ${replaces}:

${items}

<#if settledAll>
Ya no queda nada por pagar.
<#elseif partly>
${settled} ya están pagados o descontados, muchas gracias; quedan por pagar ${amount}.
</#if>

<#if !settledAll>
Vence el ${dueDay}.
</#if>

<#if !settledAll>
<#if payLines gt 0>
Estos son los datos para el pago; como concepto, ${number}:

${payTo}

<#if payCode>
Su aplicación bancaria puede leer la transferencia de este código:

${code}
</#if>
</#if>
</#if>

Con este correo van la factura para imprimir y una cita para su calendario.

${question}
