subject: ${title}: fatura ${number}, ${amount}: duas formas de a resolver até ${lastDay}
question: Qual das duas prefere?
other-button: Responder
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». A fatura ${number} de ${issuedDay}, ${amount}, está em aberto desde ${dueDay}<#if partly>; ${settled} de ${total} já estão pagos, o que agradecemos</#if>.

Há duas boas formas de a resolver: o pagamento até ${lastDay}, ou um plano em prestações que confirmamos até essa data. A partir de ${dayAfter}, ${signer} decide como continuamos.

<#if payLines gt 0>
Estes são os dados para o pagamento; como referência, ${number}:

${payTo}

<#if payCode>
A sua aplicação bancária pode ler a transferência neste código:

${code}
</#if>
</#if>

${question}
