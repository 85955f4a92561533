subject: Gracias: lo que anotamos para «${title}»
question: ¿Desea añadir algo?
agrees: no
---
Buenos días, ${greeting}:

Gracias por <#if by?has_content>la respuesta que ${by} dio por usted<#else>su respuesta</#if>. Esto es lo que anotamos el ${noted}:

${items}

<#if by?has_content>${by} escribió:<#else>Usted escribió:</#if>

${words}

<#if confirmed gt 0 && starts>
<#if start?has_content>Ya podemos empezar con «${start}».<#elseif confirmed == 2>Ya podemos empezar con ambos puntos.<#else>Ya podemos empezar con lo que ha confirmado.</#if>
<#if newTotal?? && newFinish??>
Con esto, el trabajo asciende a ${newTotal} y estará terminado el ${newFinish}.
<#elseif newTotal??>
Con esto, el trabajo asciende a ${newTotal}.
<#elseif newFinish??>
Con esto, el trabajo estará terminado el ${newFinish}.
</#if>
<#elseif confirmed == 0 && declined gt 0 && starts>
De momento <#if declined == 1>lo dejamos fuera<#else>dejamos fuera estos puntos</#if>; si más adelante lo desea, basta con un correo breve.
</#if>
<#if paused && open gt 0>
Miro el resto de su correo y le contesto.
<#elseif open gt 0>
Lo que figura como pendiente espera su palabra.
</#if>

${question}
