subject: ${title} : où en est-on ?
question: Où en <#if n == 1>est ce point<#elseif n == 2>sont ces deux points<#else>sont ces points</#if> ?
other-button: Répondre
---
Bonjour ${greeting},

merci encore pour notre échange au téléphone. Nous avons noté <#if n == 1>ceci<#else>ces points</#if> de votre côté pour « ${title} » :

${items}

Un mot suffit, « fait » par exemple, ou le jour où nous pouvons y compter.

${question}
