subject: <#if requests == 1>${title}<#else><#if n == 1>Un punto<#else>${n} puntos</#if></#if>: ¿podemos preguntarle otra vez?
question: <#if n == 1>¿Lo hacemos así?<#elseif n == 2>¿Hacemos ambos puntos así?<#else>¿Hacemos los ${count} puntos así?</#if>
agrees: yes
agree-button: <#if n == 1>Sí, adelante<#elseif n == 2>Sí, ambos<#else>Sí, los ${count}</#if>
agree-reply: Sí<#if sum??>, ${sum}</#if>
other-button: Otra cosa
---
Buenos días, ${greeting}:

<#if doubt == "other-address">
Gracias por confiarnos «${title}». Nos llegó una respuesta de una dirección que no conocemos como suya, así que no la hemos contado. ¿Podemos preguntarle directamente?
<#elseif doubt == "old-address">
Gracias por su respuesta. Contesta a un correo que fue a una dirección anterior de usted, así que no la hemos contado. ¿Podemos preguntarle directamente?
<#elseif doubt == "new-address">
Gracias por confiarnos «${title}». Para que la tenga en esta dirección, aquí está otra vez nuestra pregunta; cuenta la respuesta a este correo.
<#elseif doubt == "delegate">
Gracias por confiarnos «${title}». Hemos anotado que ${delegates} puede decidirlo con usted y recibe desde ahora nuestros correos en copia; <#if seconded?has_content>${seconded} ya ha dado su acuerdo, y con este importe pedimos también la palabra de una segunda persona.<#else>basta con la respuesta de uno de ustedes.</#if>
<#elseif doubt == "superseded">
Gracias por <#if by?has_content>la respuesta de ${by}<#else>su respuesta</#if>. Se refiere a una versión anterior de nuestra oferta para «${title}».
<#elseif doubt == "amount">
Gracias por <#if by?has_content>la respuesta de ${by}<#else>su respuesta</#if>. Con un importe como este pedimos que se nombre, para estar seguros de hablar de lo mismo.
<#elseif doubt == "unproven">
Gracias por <#if by?has_content>la respuesta de ${by}<#else>su respuesta</#if>. Nos llegó separada del correo al que pertenece. Para anotarla como usted la entiende, ¿podemos pedirle que conteste a este correo?
<#else>
Gracias por <#if by?has_content>la respuesta de ${by}<#else>su respuesta</#if>. Para anotarla como usted la entiende, preferimos preguntarle otra vez.
</#if>

<#if hasWords && doubt != "other-address">
<#if by?has_content>${by} escribió:<#else>Usted escribió:</#if>

${words}
</#if>

<#if doubt == "superseded">
Así queda ahora:
<#elseif doubt == "new-address" || doubt == "delegate">
Nuestra pregunta es:
<#else>
Nuestra pregunta era:
</#if>

${items}

<#if sum?? && choose>
Escriba por favor el precio con la letra delante, por ejemplo: «${sumLetter}, ${sum}».
<#elseif sum??>
Escriba por favor el importe junto a su sí, por ejemplo: «sí, ${sum}».
<#elseif choose>
Basta con la letra («B»).
<#elseif n == 1>
Basta con un «sí» o un «no».
<#else>
Basta con un «sí» o un «no», para todo o por número («1 sí, 2 no»).
</#if>

${question}
