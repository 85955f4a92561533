subject: ${title}: wat we aan de telefoon bespraken
question: Is dit ook hoe u het zich herinnert?
agrees: yes
agree-button: Ja, dat klopt
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Iets anders
verb: call
called: de samenvatting van ons gesprek
starts: no
talked: yes
---
Beste ${greeting},

<#if renewed>
dank u voor uw antwoord. We hebben onze notities van het gesprek daarop aangepast. Dit is nieuw:

${changes}

Zo luidt nu het geheel:
<#else>
dank u voor uw tijd aan de telefoon. Dit hebben we genoteerd voor ‘${title}’:
</#if>

${items}

<#if openPoints gt 0>
Nog open:

${open}
</#if>

<#if newTotal?? && newFinish??>
Daarmee komt het werk op ${newTotal} en is het op ${newFinish} klaar.
<#elseif newTotal??>
Daarmee komt het werk op ${newTotal}.
<#elseif newFinish??>
Daarmee is het werk op ${newFinish} klaar.
</#if>

<#if sum??>Schrijft u alstublieft het bedrag bij uw ja, bijvoorbeeld: ‘ja, ${sum}’;<#else>Antwoord gerust in uw eigen woorden;</#if> herinnert u zich iets anders, dan is het nummer van het punt genoeg (‘2: op donderdag’).

${question}
