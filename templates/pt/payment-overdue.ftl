subject: ${title}: fatura ${number}, ${amount}, em aberto desde ${dueDay}
question: Que dia lhe convém, ou prefere que lhe telefonemos?
other-button: Responder
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». A fatura ${number} de ${issuedDay} está em aberto desde ${dueDay}: ${amount}<#if partly>; ${settled} de ${total} já estão pagos, o que agradecemos</#if>.

Podemos resolvê-la da forma que lhe convier: com um pagamento nos próximos dias, ou em prestações que combinemos.

<#if payLines gt 0>
Estes são os dados para o pagamento; como referência, ${number}:

${payTo}

<#if payCode>
A sua aplicação bancária pode ler a transferência neste código:

${code}
</#if>
</#if>

${question}
