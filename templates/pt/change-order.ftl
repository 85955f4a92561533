subject: ${title}: <#if renewed>a nossa proposta alterada<#elseif n == 1>uma alteração<#elseif n == 2>duas alterações<#else>${count} alterações</#if> para o seu acordo
question: <#if n == 1>Podemos avançar assim?<#elseif n == 2>Podemos avançar com os dois pontos?<#else>Podemos avançar com os ${count} pontos?</#if>
agrees: yes
agree-button: <#if n == 1>Sim, podem avançar<#elseif n == 2>Sim, os dois<#else>Sim, os ${count}</#if>
agree-reply: Sim<#if sum??>, ${sum}</#if>
other-button: Outra coisa
verb: change
called: a nossa proposta
---
Bom dia, ${greeting},

<#if renewed>
agradecemos a sua resposta. Alterámos a nossa proposta para «${title}» de acordo com ela; substitui a anterior. Isto é novo:

${changes}

O conjunto fica assim:
<#elseif asked>
agradecemos o seu e-mail. Pediu-nos <#if first>o seguinte<#else>que juntássemos isto a «${title}»</#if>:
<#else>
agradecemos ter falado connosco sobre isto. Foi isto que anotámos para «${title}»:
</#if>

${items}

<#if newTotal?? && newFinish??>
Com isto, o trabalho fica em ${newTotal} e estará pronto em ${newFinish}.
<#elseif newTotal??>
Com isto, o trabalho fica em ${newTotal}.
<#elseif newFinish??>
Com isto, o trabalho estará pronto em ${newFinish}.
</#if>
<#if n == 1>Começamos assim que confirmar.<#else>Começamos cada ponto assim que o confirmar.</#if>

<#if two>
Com este valor pedimos também o sim de uma segunda pessoa da sua parte.
</#if>

<#if sum??>
Escreva por favor o valor junto do seu sim, por exemplo: «sim, ${sum}».
<#elseif n == 1>
Responda à vontade, por palavras suas; basta um «sim».
<#elseif n == 2>
Responda à vontade, por palavras suas, para os dois ou para um («1 sim, 2 não»).
<#else>
Responda à vontade, por palavras suas, para tudo ou para uma parte («1 e 2 sim, 3 não»).
</#if>

${question}
