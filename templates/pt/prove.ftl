subject: <#if requests == 1>${title}<#else><#if n == 1>Um ponto<#else>${n} pontos</#if></#if>: foi escrito por si?
question: <#if n == 1>Podemos avançar assim?<#elseif n == 2>Podemos avançar com os dois pontos?<#else>Podemos avançar com os ${count} pontos?</#if>
agrees: yes
agree-button: <#if n == 1>Sim, podem avançar<#elseif n == 2>Sim, os dois<#else>Sim, os ${count}</#if>
agree-reply: Sim<#if sum??>, ${sum}</#if>
other-button: Outra coisa
---
Bom dia, ${greeting},

agradecemos <#if by?has_content>a resposta de ${by}<#else>a sua resposta</#if>. Qualquer pessoa pode pôr o seu endereço num e-mail, e isto é importante para si. Por isso perguntamos outra vez, com este e-mail só para si; conta a resposta a este e-mail.

<#if hasWords>
A resposta era:

${words}
</#if>

A nossa pergunta era:

${items}

<#if sum?? && choose>
Escreva por favor o preço com a letra à frente, por exemplo: «${sumLetter}, ${sum}».
<#elseif sum??>
Escreva por favor o valor junto do seu sim, por exemplo: «sim, ${sum}».
<#elseif choose>
Basta a letra («B»).
<#elseif n == 1>
Basta um «sim» ou um «não».
<#else>
Basta um «sim» ou um «não», para tudo ou por número («1 sim, 2 não»).
</#if>

${question}
