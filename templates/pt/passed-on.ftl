subject: ${title}: em resposta ao seu e-mail
question: <#if n == 0>Isto responde à sua pergunta?<#else><#if n == 1>Podemos avançar assim?<#elseif n == 2>Podemos avançar com os dois pontos?<#else>Podemos avançar com os ${count} pontos?</#if></#if>
agrees: yes
agree-button: <#if n gt 0><#if n == 1>Sim, podem avançar<#elseif n == 2>Sim, os dois<#else>Sim, os ${count}</#if></#if>
agree-reply: Sim<#if sum??>, ${sum}</#if>
other-button: Outra coisa
---
Bom dia, ${greeting},

agradecemos a sua pergunta.

${words}

<#if n gt 0>
Para que o tenha à mão, foi isto que lhe perguntámos para «${title}»:

${items}

<#if sum??>
Escreva por favor o valor junto do seu sim, por exemplo: «sim, ${sum}».
</#if>
</#if>

${question}
