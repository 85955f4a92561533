subject: <#if requests == 1>${title}<#else><#if n == 1>Um ponto<#else>${n} pontos</#if></#if>: podemos perguntar outra vez?
question: <#if n == 1>Podemos avançar assim?<#elseif n == 2>Podemos avançar com os dois pontos?<#else>Podemos avançar com os ${count} pontos?</#if>
agrees: yes
agree-button: <#if n == 1>Sim, podem avançar<#elseif n == 2>Sim, os dois<#else>Sim, os ${count}</#if>
agree-reply: Sim<#if sum??>, ${sum}</#if>
other-button: Outra coisa
---
Bom dia, ${greeting},

<#if doubt == "other-address">
agradecemos a sua confiança em «${title}». Recebemos uma resposta de um endereço que não conhecemos como seu, por isso não a contámos. Podemos perguntar-lhe diretamente?
<#elseif doubt == "old-address">
agradecemos a sua resposta. Responde a um e-mail que foi para um endereço seu anterior, por isso não a contámos. Podemos perguntar-lhe diretamente?
<#elseif doubt == "new-address">
agradecemos a sua confiança em «${title}». Para que a tenha neste endereço, aqui está de novo a nossa pergunta; conta a resposta a este e-mail.
<#elseif doubt == "delegate">
agradecemos a sua confiança em «${title}». Anotámos que ${delegates} pode decidir isto consigo e passa a receber os nossos e-mails em cópia; <#if seconded?has_content>${seconded} já deu o seu acordo, e com este valor pedimos também a palavra de uma segunda pessoa.<#else>basta a resposta de uma das duas pessoas.</#if>
<#elseif doubt == "superseded">
agradecemos <#if by?has_content>a resposta de ${by}<#else>a sua resposta</#if>. Refere-se a uma versão anterior da nossa proposta para «${title}».
<#elseif doubt == "amount">
agradecemos <#if by?has_content>a resposta de ${by}<#else>a sua resposta</#if>. Com um valor como este pedimos que seja indicado, para termos a certeza de que falamos do mesmo.
<#elseif doubt == "unproven">
agradecemos <#if by?has_content>a resposta de ${by}<#else>a sua resposta</#if>. Chegou-nos separada do e-mail a que pertence. Para a anotarmos como a entende, podemos pedir-lhe que responda a este e-mail?
<#else>
agradecemos <#if by?has_content>a resposta de ${by}<#else>a sua resposta</#if>. Para a anotarmos como a entende, preferimos perguntar outra vez.
</#if>

<#if hasWords && doubt != "other-address">
<#if by?has_content>${by} escreveu:<#else>Escreveu-nos:</#if>

${words}
</#if>

<#if doubt == "superseded">
Agora fica assim:
<#elseif doubt == "new-address" || doubt == "delegate">
A nossa pergunta é:
<#else>
A nossa pergunta era:
</#if>

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
