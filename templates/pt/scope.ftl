subject: ${title}: <#if renewed>a descrição alterada<#else>o que combinámos fazer</#if>
question: Podemos começar nesta base?
agrees: yes
agree-button: Sim, podem começar
agree-reply: Sim<#if sum??>, ${sum}</#if>
other-button: Outra coisa
verb: scope
called: a descrição do trabalho
---
Bom dia, ${greeting},

<#if renewed>
agradecemos a sua resposta. Alterámos a descrição de «${title}» de acordo com ela; substitui a anterior. Isto é novo:

${changes}

O conjunto fica assim:
<#else>
agradecemos ter revisto o trabalho connosco. É isto que faz parte de «${title}», e quanto custa:
</#if>

${items}

<#if openPoints gt 0>
Ainda por esclarecer:

${open}
</#if>

<#if newFinish??>
Estará pronto em ${newFinish}.
</#if>
O que for além desta lista, escrevemos-lhe antes, com o seu preço.

<#if two>
Com este valor pedimos também o sim de uma segunda pessoa da sua parte.
</#if>

<#if sum??>
Escreva por favor o valor junto do seu sim, por exemplo: «sim, ${sum}». Se vê um ponto de outra forma, basta o seu número.
<#else>
Responda à vontade, por palavras suas; basta um «sim» e, se vê um ponto de outra forma, o seu número.
</#if>

${question}
