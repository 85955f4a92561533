subject: ${title}: a che punto siamo?
question: A che punto siamo con <#if n == 1>questo<#elseif n == 2>entrambi i punti<#else>questi punti</#if>?
other-button: Rispondere
---
Gentile ${greeting},

grazie ancora per il tempo che ci ha dedicato al telefono. Per «${title}» abbiamo annotato <#if n == 1>questo<#else>questi punti</#if> da parte Sua:

${items}

Basta una parola, «fatto» per esempio, o il giorno in cui possiamo contarci.

${question}
