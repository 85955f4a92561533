subject: ${title}: com os nossos agradecimentos
question: Poderemos voltar a ajudar um dia?
---
Bom dia, ${greeting},

agradecemos a sua confiança em «${title}». Da nossa parte está tudo feito, e com este e-mail fechamos o processo. O que combinámos fica registado; está nos e-mails que recebeu de nós.

Foi um prazer trabalhar para si. Se surgir alguma coisa, uma resposta a este e-mail chega até nós.

${question}
