subject: ${title}: <#if renewed>la descripción modificada<#else>lo que acordamos hacer</#if>
question: ¿Empezamos sobre esta base?
agrees: yes
agree-button: Sí, adelante
agree-reply: Sí<#if sum??>, ${sum}</#if>
other-button: Otra cosa
verb: scope
called: la descripción del trabajo
---
Buenos días, ${greeting}:

<#if renewed>
Gracias por su respuesta. Hemos cambiado la descripción de «${title}» según lo que nos dice; sustituye a la anterior. Esto es nuevo:

${changes}

Así queda el conjunto:
<#else>
Gracias por repasar el trabajo con nosotros. Esto es lo que incluye «${title}» y lo que cuesta:
</#if>

${items}

<#if openPoints gt 0>
Queda por aclarar:

${open}
</#if>

<#if newFinish??>
Estará terminado el ${newFinish}.
</#if>
Lo que vaya más allá de esta lista se lo escribimos antes, con su precio.

<#if two>
Con este importe pedimos también el sí de una segunda persona por su parte.
</#if>

<#if sum??>
Escriba por favor el importe junto a su sí, por ejemplo: «sí, ${sum}». Si ve un punto de otra manera, basta con su número.
<#else>
Conteste con sus propias palabras; basta con un «sí» y, si ve un punto de otra manera, con su número.
</#if>

${question}
