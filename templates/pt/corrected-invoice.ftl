subject: ${title}: a fatura corrigida ${number}, ${total}<#if !settledAll>, vencimento em ${dueDay}</#if>
question: Está agora tudo como espera?
agrees: yes
agree-button: Sim
agree-reply: Sim
other-button: Outra coisa
pdf: invoice-${number}.pdf
page: invoice-page
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». Esta é a fatura como deve ser; ${number} substitui ${replaces}:

${items}

<#if settledAll>
Já não há nada por pagar.
<#elseif partly>
${settled} já estão pagos ou descontados, o que agradecemos; ficam por pagar ${amount}.
</#if>

<#if !settledAll>
Vence em ${dueDay}.
</#if>

<#if !settledAll>
<#if payLines gt 0>
Estes são os dados para o pagamento; como referência, ${number}:

${payTo}

<#if payCode>
A sua aplicação bancária pode ler a transferência neste código:

${code}
</#if>
</#if>
</#if>

Com este e-mail seguem a fatura para imprimir e uma marcação para o seu calendário.

${question}
