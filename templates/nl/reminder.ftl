subject: <#if rung gt 0>Tweede herinnering<#else>Herinnering</#if>: <#if requests == 1>${title}<#else>${n} punten</#if> voor uw akkoord
question: Bent u <#if n == 1>hiermee<#elseif n == 2>met beide punten<#else>met alle ${count} punten</#if> akkoord?
agrees: yes
agree-button: <#if n == 1>Ja<#elseif n == 2>Ja, met beide<#else>Ja, met alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Iets anders
---
Beste ${greeting},

<#if requests gt 1>
een vriendelijke herinnering: deze punten uit onze laatste mails staan nog open; hier zijn ze samen:
<#elseif rung gt 0>
een vriendelijke herinnering: op ${askedDay} stuurden we u ${called} voor ‘${title}’; hier staat alles nog eens:
<#else>
een vriendelijke herinnering: ${askedWhen} stuurden we u ${called} voor ‘${title}’; hier staat alles nog eens:
</#if>

${items}

<#if seconded?has_content>
${seconded?cap_first} is al akkoord; bij dit bedrag vragen we ook het woord van een tweede persoon.
</#if>

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
<#if starts && !choose>
<#if n == 1>We beginnen eraan zodra u akkoord bent.<#else>We beginnen aan elk punt zodra u ermee akkoord bent.</#if>
</#if>

<#if sum?? && choose>
Schrijft u alstublieft de prijs met de letter ervoor, bijvoorbeeld: ‘${sumLetter}, ${sum}’; een vraag is ook welkom.
<#elseif sum??>
Schrijft u alstublieft het bedrag bij uw ja, bijvoorbeeld: ‘ja, ${sum}’.
<#elseif choose>
De letter is genoeg (‘B’); een vraag is ook welkom.
<#elseif !starts>
Antwoord gerust in uw eigen woorden; herinnert u zich iets anders, dan is het nummer van het punt genoeg (‘2: op donderdag’).
<#elseif n == 1>
Antwoord gerust in uw eigen woorden; ‘ja’ is genoeg.
<#else>
Antwoord gerust in uw eigen woorden, voor alles of voor een deel; de nummers zijn genoeg (‘<#if n == 2>1 ja, 2 nee<#else>1 en 2 ja, 3 nee</#if>’).
</#if>

${question}
