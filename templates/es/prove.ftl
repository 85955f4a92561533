subject: <#if requests == 1>${title}<#else><#if n == 1>Un punto<#else>${n} puntos</#if></#if>: ¿fue usted?
question: <#if n == 1>¿Lo hacemos así?<#elseif n == 2>¿Hacemos ambos puntos así?<#else>¿Hacemos los ${count} puntos así?</#if>
agrees: yes
agree-button: <#if n == 1>Sí, adelante<#elseif n == 2>Sí, ambos<#else>Sí, los ${count}</#if>
agree-reply: Sí<#if sum??>, ${sum}</#if>
other-button: Otra cosa
---
Buenos días, ${greeting}:

Gracias por <#if by?has_content>la respuesta de ${by}<#else>su respuesta</#if>. Cualquiera puede poner su dirección en un correo, y esto es importante para usted. Por eso le preguntamos otra vez, con este correo solo para usted; cuenta la respuesta a este correo.

<#if hasWords>
La respuesta era:

${words}
</#if>

Nuestra pregunta era:

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
