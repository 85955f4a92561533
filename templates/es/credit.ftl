subject: ${title}: la factura ${number} baja
question: ¿Lo ve usted también así?
agrees: yes
agree-button: Sí
agree-reply: Sí
other-button: Otra cosa
pdf: <#if creditNumber??>credit-note-${creditNumber}.pdf</#if>
page: credit-page
---
Buenos días, ${greeting}:

Gracias por su paciencia con «${title}». Hemos descontado ${creditAmount} de la factura ${number} de ${total}: ${creditWhy}. Pagado o descontado hasta ahora: ${settled}.

<#if settledAll>
Ya no queda nada por pagar.
<#else>
Quedan por pagar ${amount}; vence el ${dueDay}.
</#if>

<#if creditNumber??>
Con este correo va la nota de abono ${creditNumber} para imprimir.
</#if>

${question}
