subject: ${title}: lo que hablamos por teléfono
question: ¿Lo recuerda usted también así?
agrees: yes
agree-button: Sí, así es
agree-reply: Sí<#if sum??>, ${sum}</#if>
other-button: Otra cosa
verb: call
called: el resumen de nuestra llamada
starts: no
talked: yes
---
Buenos días, ${greeting}:

<#if renewed>
Gracias por su respuesta. Hemos cambiado nuestras notas de la llamada según lo que nos dice. Esto es nuevo:

${changes}

Así queda el conjunto:
<#else>
Gracias por su tiempo al teléfono. Esto es lo que anotamos para «${title}»:
</#if>

${items}

<#if openPoints gt 0>
Queda por ver:

${open}
</#if>

<#if newTotal?? && newFinish??>
Con esto, el trabajo asciende a ${newTotal} y estará terminado el ${newFinish}.
<#elseif newTotal??>
Con esto, el trabajo asciende a ${newTotal}.
<#elseif newFinish??>
Con esto, el trabajo estará terminado el ${newFinish}.
</#if>

<#if sum??>Escriba por favor el importe junto a su sí, por ejemplo: «sí, ${sum}»;<#else>Conteste con sus propias palabras;</#if> si recuerda algo de otra manera, basta con el número del punto («2: el jueves»).

${question}
