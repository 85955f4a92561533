subject: ${title}: quando podemos contar com ${amount}?
question: Em que dia podemos contar com o pagamento?
other-button: Responder
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». A fatura ${number} de ${issuedDay} vencia em ${dueDay}, e continuam em aberto ${amount}<#if partly>; ${settled} já estão pagos, o que agradecemos</#if>.

<#if payLines gt 0>
Estes são os dados para o pagamento; como referência, ${number}:

${payTo}

<#if payCode>
A sua aplicação bancária pode ler a transferência neste código:

${code}
</#if>
</#if>

Se o seu pagamento se cruzou com este e-mail, não há mais nada a fazer. Se algo na fatura não está como espera, basta uma palavra e vemos logo.

${question}
