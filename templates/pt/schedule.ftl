subject: ${title}: o plano de pagamentos <#if renewed>alterado <#else></#if>para o seu acordo
question: Convém-lhe este plano de pagamentos?
agrees: yes
agree-button: Sim, convém
agree-reply: Sim
other-button: Outra coisa
verb: schedule
called: o plano de pagamentos
starts: no
items: instalments
---
Bom dia, ${greeting},

<#if renewed>
agradecemos a sua resposta. Alterámos o plano de pagamentos para «${title}» de acordo com ela. Isto é novo:

${changes}

O conjunto fica assim:
<#else>
agradecemos a sua confiança em «${title}». Para que os pagamentos sejam claros para ambas as partes, gostaríamos de os receber assim:
</#if>

${items}

A fatura de cada pagamento chega por si, com tempo antes da data ou quando o trabalho estiver concluído. Responda à vontade, por palavras suas; se outro dia lhe convém mais, bastam o número e o dia.

${question}
