subject: ${title}: <#if renewed>a escolha alterada<#else>${n} possibilidades</#if>
question: Qual delas prefere?
agrees: yes
other-button: Responder
verb: options
called: a escolha
choose: one
---
Bom dia, ${greeting},

<#if renewed>
agradecemos a sua resposta. Alterámos a escolha para «${title}» de acordo com ela. Isto é novo:

${changes}

O conjunto fica assim:
<#elseif asked>
agradecemos o seu e-mail. Para «${title}» há <#if n == 2>duas<#else>${count}</#if> boas possibilidades:
<#else>
agradecemos ter falado connosco sobre isto. Para «${title}» há <#if n == 2>duas<#else>${count}</#if> boas possibilidades:
</#if>

${items}

Começamos assim que escolher. <#if sum??>Escreva por favor o preço com a letra à frente, por exemplo: «${sumLetter}, ${sum}»; uma pergunta também é bem-vinda.<#else>Basta a letra («B»); uma pergunta também é bem-vinda.</#if>

${question}
