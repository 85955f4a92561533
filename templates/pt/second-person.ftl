subject: ${title}: a sua palavra também, por favor
question: <#if n == 1>Podemos avançar assim?<#elseif n == 2>Podemos avançar com os dois pontos?<#else>Podemos avançar com os ${count} pontos?</#if>
agrees: yes
agree-button: <#if n == 1>Sim, podem avançar<#elseif n == 2>Sim, os dois<#else>Sim, os ${count}</#if>
agree-reply: Sim<#if sum??>, ${sum}</#if>
other-button: Outra coisa
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». ${first?cap_first} deu o seu acordo a isto:

${items}

${first?cap_first} escreveu:

${words}

Com um valor como este pedimos também a palavra de uma segunda pessoa, e decide em conjunto com ${first}. Começamos assim que houver o acordo das duas pessoas.

<#if sum?? && choose>
Escreva por favor o preço com a letra à frente, por exemplo: «${sumLetter}, ${sum}».
<#elseif sum??>
Escreva por favor o valor junto do seu sim, por exemplo: «sim, ${sum}».
<#elseif choose>
Basta a letra («B»).
<#else>
Basta um «sim» ou um «não».
</#if>

${question}
