subject: ${title}: <#if renewed>la lista corregida del trabajo<#else>el trabajo hasta ahora</#if>
question: ¿Hay algo que usted vea de otra manera?
agrees: no
agree-button: No, todo está bien
agree-reply: No, nada<#if sum??>, ${sum} es correcto</#if>
other-button: Otra cosa
verb: statement
called: la lista del trabajo hecho
starts: no
items: work
---
Buenos días, ${greeting}:

<#if renewed>
Gracias por su respuesta. Hemos corregido la lista para «${title}» según lo que nos dice. Esto es nuevo:

${changes}

Así queda el conjunto:
<#else>
Gracias por confiarnos «${title}». Esto es lo que está hecho hasta ahora:
</#if>

${items}

<#if openPoints gt 0>
Queda por hacer:

${open}
</#if>

<#if sum??>Escriba por favor el importe si todo está bien, por ejemplo: «No, nada, ${sum} es correcto»; si<#else>Basta con «No, nada»; si</#if> ve algo de otra manera, bastan el número y una palabra.

${question}
