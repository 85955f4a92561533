subject: ${title}: a fatura ${number} baixa
question: Está de acordo?
agrees: yes
agree-button: Sim
agree-reply: Sim
other-button: Outra coisa
pdf: <#if creditNumber??>credit-note-${creditNumber}.pdf</#if>
page: credit-page
---
Bom dia, ${greeting},

agradecemos a sua paciência com «${title}». Descontámos ${creditAmount} da fatura ${number} de ${total}: ${creditWhy}. Pago ou descontado até agora: ${settled}.

<#if settledAll>
Já não há nada por pagar.
<#else>
Ficam por pagar ${amount}, com vencimento em ${dueDay}.
</#if>

<#if creditNumber??>
Com este e-mail segue a nota de crédito ${creditNumber} para imprimir.
</#if>

${question}
