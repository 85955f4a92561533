subject: ${title} : <#if renewed>le choix modifié<#else>${n} solutions possibles</#if>
question: Laquelle préférez-vous ?
agrees: yes
other-button: Répondre
verb: options
called: le choix
choose: one
---
Bonjour ${greeting},

<#if renewed>
merci pour votre réponse. Nous avons modifié le choix pour « ${title} » en conséquence. Voici ce qui est nouveau :

${changes}

Le tout se lit donc ainsi :
<#elseif asked>
merci pour votre mail. Pour « ${title} », il y a ${count} bonnes solutions :
<#else>
merci d’en avoir parlé avec nous. Pour « ${title} », il y a ${count} bonnes solutions :
</#if>

${items}

Nous commençons dès que vous avez choisi. <#if sum??>Merci d’écrire le prix avec la lettre devant, par exemple : « ${sumLetter}, ${sum} » ; une question est aussi la bienvenue.<#else>La lettre seule suffit (« B ») ; une question est aussi la bienvenue.</#if>

${question}
