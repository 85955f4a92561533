subject: ${title}: como está isto?
question: Como <#if n == 1>está este ponto<#elseif n == 2>estão os dois pontos<#else>estão estes pontos</#if>?
other-button: Responder
---
Bom dia, ${greeting},

agradecemos mais uma vez o seu tempo ao telefone. Para «${title}» anotámos <#if n == 1>isto<#else>estes pontos</#if> da sua parte:

${items}

Basta uma palavra, «feito» por exemplo, ou o dia em que podemos contar com isso.

${question}
