subject: ${title}: fatura ${number}, ${total}, vencimento em ${dueDay}
question: Está tudo como espera?
agrees: yes
agree-button: Sim
agree-reply: Sim
other-button: Outra coisa
pdf: invoice-${number}.pdf
page: invoice-page
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». Aqui está a fatura ${number}:

${items}

Vence em ${dueDay}.

<#if payLines gt 0>
Estes são os dados para o pagamento; como referência, ${number}:

${payTo}

<#if payCode>
A sua aplicação bancária pode ler a transferência neste código:

${code}
</#if>
</#if>

Com este e-mail seguem a fatura para imprimir e uma marcação para o seu calendário.

${question}
