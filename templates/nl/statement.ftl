subject: ${title}: <#if renewed>de verbeterde lijst van het werk<#else>het werk tot nu toe</#if>
question: Is er iets dat u anders ziet?
agrees: no
agree-button: Nee, alles klopt
agree-reply: Nee, niets<#if sum??>, ${sum} klopt</#if>
other-button: Iets anders
verb: statement
called: de lijst van het gedane werk
starts: no
items: work
---
Beste ${greeting},

<#if renewed>
dank u voor uw antwoord. We hebben de lijst voor ‘${title}’ daarop verbeterd. Dit is nieuw:

${changes}

Zo luidt nu het geheel:
<#else>
dank u voor uw vertrouwen bij ‘${title}’. Dit is er tot nu toe gedaan:
</#if>

${items}

<#if openPoints gt 0>
Nog te doen:

${open}
</#if>

<#if sum??>Schrijft u alstublieft het bedrag als alles klopt, bijvoorbeeld: ‘Nee, niets, ${sum} klopt’; ziet<#else>‘Nee, niets’ is genoeg; ziet</#if> u iets anders, dan zijn het nummer en een woord genoeg.

${question}
