subject: Agradecemos a sua resposta: o que anotámos para «${title}»
question: Deseja acrescentar alguma coisa?
agrees: no
---
Bom dia, ${greeting},

agradecemos <#if by?has_content>a resposta que ${by} deu por si<#else>a sua resposta</#if>. Foi isto que anotámos em ${noted}:

${items}

<#if by?has_content>${by} escreveu:<#else>Escreveu-nos:</#if>

${words}

<#if confirmed gt 0 && starts>
<#if start?has_content>Já podemos começar com «${start}».<#elseif confirmed == 2>Já podemos começar com os dois pontos.<#else>Já podemos começar com o que confirmou.</#if>
<#if newTotal?? && newFinish??>
Com isto, o trabalho fica em ${newTotal} e estará pronto em ${newFinish}.
<#elseif newTotal??>
Com isto, o trabalho fica em ${newTotal}.
<#elseif newFinish??>
Com isto, o trabalho estará pronto em ${newFinish}.
</#if>
<#elseif confirmed == 0 && declined gt 0 && starts>
Por agora <#if declined == 1>fica<#else>ficam</#if> de fora; se mais tarde o desejar, basta um e-mail breve.
</#if>
<#if paused && open gt 0>
Vejo o resto do seu e-mail e respondo-lhe.
<#elseif open gt 0>
O que está marcado «em aberto» espera a sua palavra.
</#if>

${question}
