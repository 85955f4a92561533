subject: ${title}: ${amount} vencen el ${dueDay}
question: ¿Tiene todo lo que necesita para el pago?
agrees: yes
agree-button: Sí
agree-reply: Sí
other-button: Otra cosa
---
Buenos días, ${greeting}:

Gracias por confiarnos «${title}». Una nota breve, para que nadie tenga que buscar: la factura ${number} del ${issuedDay}, ${amount}, vence el ${dueDay}<#if partly>; ${settled} de ${total} ya están pagados, muchas gracias</#if>.

<#if payLines gt 0>
Estos son los datos para el pago; como concepto, ${number}:

${payTo}

<#if payCode>
Su aplicación bancaria puede leer la transferencia de este código:

${code}
</#if>
</#if>

Si el pago ya está en camino, no queda nada por hacer.

${question}
