subject: ${title}: o seu pagamento chegou, a fatura ${number} está paga
question: Deseja acrescentar alguma coisa?
agrees: no
other-button: Outra coisa
---
Bom dia, ${greeting},

agradecemos o seu pagamento para «${title}». Com ele fica paga a fatura ${number} de ${total}.

${question}
