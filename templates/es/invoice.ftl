subject: ${title}: factura ${number}, ${total}, vence el ${dueDay}
question: ¿Está todo como usted espera?
agrees: yes
agree-button: Sí
agree-reply: Sí
other-button: Otra cosa
pdf: invoice-${number}.pdf
page: invoice-page
---
Buenos días, ${greeting}:

Gracias por confiarnos «${title}». Esta es la factura ${number}:

${items}

Vence el ${dueDay}.

<#if payLines gt 0>
Estos son los datos para el pago; como concepto, ${number}:

${payTo}

<#if payCode>
Su aplicación bancaria puede leer la transferencia de este código:

${code}
</#if>
</#if>

Con este correo van la factura para imprimir y una cita para su calendario.

${question}
