subject: ${title}: en respuesta a su correo
question: <#if n == 0>¿Queda así respondida su pregunta?<#else><#if n == 1>¿Lo hacemos así?<#elseif n == 2>¿Hacemos ambos puntos así?<#else>¿Hacemos los ${count} puntos así?</#if></#if>
agrees: yes
agree-button: <#if n gt 0><#if n == 1>Sí, adelante<#elseif n == 2>Sí, ambos<#else>Sí, los ${count}</#if></#if>
agree-reply: Sí<#if sum??>, ${sum}</#if>
other-button: Otra cosa
---
Buenos días, ${greeting}:

Gracias por su pregunta.

${words}

<#if n gt 0>
Para que lo tenga a mano, esto es lo que le preguntamos para «${title}»:

${items}

<#if sum??>
Escriba por favor el importe junto a su sí, por ejemplo: «sí, ${sum}».
</#if>
</#if>

${question}
