subject: ${title}: ${amount} <#if daysLate gt 0>venceram em ${dueDay}<#else>vencem hoje</#if>
question: O pagamento já vai a caminho?
agrees: yes
agree-button: Sim
agree-reply: Sim
other-button: Outra coisa
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». <#if daysLate gt 0>A fatura ${number}, ${amount}, venceu em ${dueDay}<#else>Vence hoje a fatura ${number}, ${amount}</#if><#if partly>; ${settled} de ${total} já estão pagos, o que agradecemos</#if>.

<#if payLines gt 0>
Estes são os dados para o pagamento; como referência, ${number}:

${payTo}

<#if payCode>
A sua aplicação bancária pode ler a transferência neste código:

${code}
</#if>
</#if>

${question}
