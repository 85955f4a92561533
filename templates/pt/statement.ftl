subject: ${title}: <#if renewed>a lista corrigida do trabalho<#else>o trabalho até agora</#if>
question: Há alguma coisa que veja de outra forma?
agrees: no
agree-button: Não, está tudo certo
agree-reply: Não, nada<#if sum??>, ${sum} está certo</#if>
other-button: Outra coisa
verb: statement
called: a lista do trabalho feito
starts: no
items: work
---
Bom dia, ${greeting},

<#if renewed>
agradecemos a sua resposta. Corrigimos a lista para «${title}» de acordo com ela. Isto é novo:

${changes}

O conjunto fica assim:
<#else>
agradecemos a sua confiança em «${title}». É isto que está feito até agora:
</#if>

${items}

<#if openPoints gt 0>
Ainda por fazer:

${open}
</#if>

<#if sum??>Escreva por favor o valor se estiver tudo certo, por exemplo: «Não, nada, ${sum} está certo»; se<#else>Basta «Não, nada»; se</#if> vê algo de outra forma, bastam o número e uma palavra.

${question}
