subject: ${title}: el plan de pagos <#if renewed>modificado <#else></#if>para su visto bueno
question: ¿Le conviene este plan de pagos?
agrees: yes
agree-button: Sí, me conviene
agree-reply: Sí
other-button: Otra cosa
verb: schedule
called: el plan de pagos
starts: no
items: instalments
---
Buenos días, ${greeting}:

<#if renewed>
Gracias por su respuesta. Hemos cambiado el plan de pagos para «${title}» según lo que nos dice. Esto es nuevo:

${changes}

Así queda el conjunto:
<#else>
Gracias por confiarnos «${title}». Para que los pagos estén claros por ambas partes, así nos gustaría recibirlos:
</#if>

${items}

La factura de cada pago llega sola, con tiempo antes de su fecha o cuando su trabajo esté terminado. Conteste con sus propias palabras; si otro día le viene mejor, bastan el número y el día.

${question}
