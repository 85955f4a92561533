subject: <#if rung gt 0>Segundo lembrete<#else>Lembrete</#if>: <#if requests == 1>${title}<#else>${n} pontos</#if> para o seu acordo
question: Está de acordo<#if n == 1><#elseif n == 2> com os dois pontos<#else> com os ${count} pontos</#if>?
agrees: yes
agree-button: <#if n == 1>Sim<#elseif n == 2>Sim, com os dois<#else>Sim, com os ${count}</#if>
agree-reply: Sim<#if sum??>, ${sum}</#if>
other-button: Outra coisa
---
Bom dia, ${greeting},

<#if requests gt 1>
um lembrete amigável: estes pontos dos nossos últimos e-mails ainda estão em aberto; aqui estão juntos:
<#elseif rung gt 0>
um lembrete amigável: em ${askedDay} enviámos-lhe ${called} para «${title}»; aqui está de novo por inteiro:
<#else>
um lembrete amigável: ${askedWhen} enviámos-lhe ${called} para «${title}»; aqui está de novo:
</#if>

${items}

<#if seconded?has_content>
${seconded?cap_first} já deu o seu acordo; com este valor pedimos também a palavra de uma segunda pessoa.
</#if>

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
<#if starts && !choose>
<#if n == 1>Começamos assim que confirmar.<#else>Começamos cada ponto assim que o confirmar.</#if>
</#if>

<#if sum?? && choose>
Escreva por favor o preço com a letra à frente, por exemplo: «${sumLetter}, ${sum}»; uma pergunta também é bem-vinda.
<#elseif sum??>
Escreva por favor o valor junto do seu sim, por exemplo: «sim, ${sum}».
<#elseif choose>
Basta a letra («B»); uma pergunta também é bem-vinda.
<#elseif !starts>
Responda à vontade, por palavras suas; se se lembra de algo de outra forma, basta o número do ponto («2: na quinta»).
<#elseif n == 1>
Responda à vontade, por palavras suas; basta um «sim».
<#else>
Responda à vontade, por palavras suas, para tudo ou para uma parte; bastam os números («<#if n == 2>1 sim, 2 não<#else>1 e 2 sim, 3 não</#if>»).
</#if>

${question}
