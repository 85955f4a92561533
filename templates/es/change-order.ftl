subject: ${title}: <#if renewed>nuestra oferta modificada<#elseif n == 1>un cambio<#else>${count} cambios</#if> para su visto bueno
question: <#if n == 1>¿Lo hacemos así?<#elseif n == 2>¿Hacemos ambos puntos así?<#else>¿Hacemos los ${count} puntos así?</#if>
agrees: yes
agree-button: <#if n == 1>Sí, adelante<#elseif n == 2>Sí, ambos<#else>Sí, los ${count}</#if>
agree-reply: Sí<#if sum??>, ${sum}</#if>
other-button: Otra cosa
verb: change
called: nuestra oferta
---
Buenos días, ${greeting}:

<#if renewed>
Gracias por su respuesta. Hemos cambiado nuestra oferta para «${title}» según lo que nos dice; sustituye a la anterior. Esto es nuevo:

${changes}

Así queda el conjunto:
<#elseif asked>
Gracias por su correo. Nos pidió <#if first>lo siguiente<#else>añadir esto a «${title}»</#if>:
<#else>
Gracias por hablarlo con nosotros. Esto es lo que anotamos para «${title}»:
</#if>

${items}

<#if newTotal?? && newFinish??>
Con esto, el trabajo asciende a ${newTotal} y estará terminado el ${newFinish}.
<#elseif newTotal??>
Con esto, el trabajo asciende a ${newTotal}.
<#elseif newFinish??>
Con esto, el trabajo estará terminado el ${newFinish}.
</#if>
<#if n == 1>Empezamos en cuanto usted lo confirme.<#else>Empezamos cada punto en cuanto usted lo confirme.</#if>

<#if two>
Con este importe pedimos también el sí de una segunda persona por su parte.
</#if>

<#if sum??>
Escriba por favor el importe junto a su sí, por ejemplo: «sí, ${sum}».
<#elseif n == 1>
Conteste con sus propias palabras; basta con un «sí».
<#elseif n == 2>
Conteste con sus propias palabras, para los dos o para uno («1 sí, 2 no»).
<#else>
Conteste con sus propias palabras, para todo o para una parte («1 y 2 sí, 3 no»).
</#if>

${question}
