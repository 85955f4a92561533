subject: ${title}: ${amount} vencem em ${dueDay}
question: Tem tudo o que precisa para o pagamento?
agrees: yes
agree-button: Sim
agree-reply: Sim
other-button: Outra coisa
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». Uma nota breve, para que ninguém precise de procurar: a fatura ${number} de ${issuedDay}, ${amount}, vence em ${dueDay}<#if partly>; ${settled} de ${total} já estão pagos, o que agradecemos</#if>.

<#if payLines gt 0>
Estes são os dados para o pagamento; como referência, ${number}:

${payTo}

<#if payCode>
A sua aplicação bancária pode ler a transferência neste código:

${code}
</#if>
</#if>

Se o pagamento já vai a caminho, não há mais nada a fazer.

${question}
