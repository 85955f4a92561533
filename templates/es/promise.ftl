subject: ${title}: ¿cómo va?
question: ¿Cómo <#if n == 1>va esto<#elseif n == 2>van ambos puntos<#else>van estos puntos</#if>?
other-button: Contestar
---
Buenos días, ${greeting}:

Gracias otra vez por su tiempo al teléfono. Para «${title}» anotamos <#if n == 1>esto<#else>estos puntos</#if> por su parte:

${items}

Basta con una palabra, «hecho» por ejemplo, o el día en que podemos contar con ello.

${question}
