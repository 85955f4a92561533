subject: ${title}: su palabra también, por favor
question: <#if n == 1>¿Lo hacemos así?<#elseif n == 2>¿Hacemos ambos puntos así?<#else>¿Hacemos los ${count} puntos así?</#if>
agrees: yes
agree-button: <#if n == 1>Sí, adelante<#elseif n == 2>Sí, ambos<#else>Sí, los ${count}</#if>
agree-reply: Sí<#if sum??>, ${sum}</#if>
other-button: Otra cosa
---
Buenos días, ${greeting}:

Gracias por confiarnos «${title}». ${first?cap_first} ha dado su acuerdo a esto:

${items}

${first?cap_first} escribió:

${words}

Con un importe como este pedimos también la palabra de una segunda persona, y usted decide junto con ${first}. Empezamos en cuanto los dos hayan dado su acuerdo.

<#if sum?? && choose>
Escriba por favor el precio con la letra delante, por ejemplo: «${sumLetter}, ${sum}».
<#elseif sum??>
Escriba por favor el importe junto a su sí, por ejemplo: «sí, ${sum}».
<#elseif choose>
Basta con la letra («B»).
<#else>
Basta con un «sí» o un «no».
</#if>

${question}
