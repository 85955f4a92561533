subject: ${title}: o que falámos ao telefone
question: É também assim que se lembra?
agrees: yes
agree-button: Sim, é assim
agree-reply: Sim<#if sum??>, ${sum}</#if>
other-button: Outra coisa
verb: call
called: o resumo da nossa chamada
starts: no
talked: yes
---
Bom dia, ${greeting},

<#if renewed>
agradecemos a sua resposta. Alterámos as nossas notas da chamada de acordo com ela. Isto é novo:

${changes}

O conjunto fica assim:
<#else>
agradecemos o seu tempo ao telefone. Foi isto que anotámos para «${title}»:
</#if>

${items}

<#if openPoints gt 0>
Ainda por ver:

${open}
</#if>

<#if newTotal?? && newFinish??>
Com isto, o trabalho fica em ${newTotal} e estará pronto em ${newFinish}.
<#elseif newTotal??>
Com isto, o trabalho fica em ${newTotal}.
<#elseif newFinish??>
Com isto, o trabalho estará pronto em ${newFinish}.
</#if>

<#if sum??>Escreva por favor o valor junto do seu sim, por exemplo: «sim, ${sum}»;<#else>Responda à vontade, por palavras suas;</#if> se se lembra de algo de outra forma, basta o número do ponto («2: na quinta»).

${question}
