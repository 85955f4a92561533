subject: ${title}: ${amount} <#if daysLate gt 0>vencieron el ${dueDay}<#else>vencen hoy</#if>
question: ¿Está el pago en camino?
agrees: yes
agree-button: Sí
agree-reply: Sí
other-button: Otra cosa
---
Buenos días, ${greeting}:

Gracias por confiarnos «${title}». <#if daysLate gt 0>La factura ${number}, ${amount}, venció el ${dueDay}<#else>Hoy vence la factura ${number}, ${amount}</#if><#if partly>; ${settled} de ${total} ya están pagados, muchas gracias</#if>.

<#if payLines gt 0>
Estos son los datos para el pago; como concepto, ${number}:

${payTo}

<#if payCode>
Su aplicación bancaria puede leer la transferencia de este código:

${code}
</#if>
</#if>

${question}
