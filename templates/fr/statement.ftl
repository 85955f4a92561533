subject: ${title} : <#if renewed>la liste corrigée des travaux<#else>les travaux à ce jour</#if>
question: Y a-t-il un point que vous voyez autrement ?
agrees: no
agree-button: Non, tout est juste
agree-reply: Non, rien<#if sum??>, ${sum} c’est juste</#if>
other-button: Autre chose
verb: statement
called: la liste des travaux faits
starts: no
items: work
---
Bonjour ${greeting},

<#if renewed>
merci pour votre réponse. Nous avons corrigé la liste pour « ${title} » en conséquence. Voici ce qui est nouveau :

${changes}

Le tout se lit donc ainsi :
<#else>
merci de nous confier « ${title} ». Voici ce qui a été fait jusqu’ici :
</#if>

${items}

<#if openPoints gt 0>
Encore à faire :

${open}
</#if>

<#if sum??>Merci d’écrire le montant si tout est juste, par exemple : « Non, rien, ${sum} c’est juste » ; si<#else>« Non, rien » suffit ; si</#if> vous voyez quelque chose autrement, le numéro et un mot suffisent.

${question}
