subject: ${title}: <#if renewed>las opciones modificadas<#else>${n} opciones</#if>
question: ¿Cuál de ellas prefiere?
agrees: yes
other-button: Contestar
verb: options
called: las opciones
choose: one
---
Buenos días, ${greeting}:

<#if renewed>
Gracias por su respuesta. Hemos cambiado las opciones para «${title}» según lo que nos dice. Esto es nuevo:

${changes}

Así queda el conjunto:
<#elseif asked>
Gracias por su correo. Para «${title}» hay ${count} buenas opciones:
<#else>
Gracias por hablarlo con nosotros. Para «${title}» hay ${count} buenas opciones:
</#if>

${items}

Empezamos en cuanto usted elija. <#if sum??>Escriba por favor el precio con la letra delante, por ejemplo: «${sumLetter}, ${sum}»; una pregunta también es bienvenida.<#else>Basta con la letra («B»); una pregunta también es bienvenida.</#if>

${question}
