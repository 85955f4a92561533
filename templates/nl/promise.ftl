subject: ${title}: hoe staat het ermee?
question: Hoe staat het <#if n == 1>ermee<#elseif n == 2>met beide punten<#else>met deze punten</#if>?
other-button: Antwoorden
---
Beste ${greeting},

nogmaals dank voor uw tijd aan de telefoon. Voor ‘${title}’ noteerden we <#if n == 1>dit<#else>deze punten</#if> voor u:

${items}

Een woord is genoeg, ‘gedaan’ bijvoorbeeld, of de dag waarop we het mogen verwachten.

${question}
