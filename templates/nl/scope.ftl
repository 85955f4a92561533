subject: ${title}: <#if renewed>het aangepaste overzicht<#else>wat we hebben afgesproken</#if>
question: Zullen we op deze basis beginnen?
agrees: yes
agree-button: Ja, begin maar
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Iets anders
verb: scope
called: het overzicht van het werk
---
Beste ${greeting},

<#if renewed>
dank u voor uw antwoord. We hebben het overzicht van ‘${title}’ daarop aangepast; het komt in de plaats van het vorige. Dit is nieuw:

${changes}

Zo luidt nu het geheel:
<#else>
fijn dat u het werk met ons hebt doorgenomen. Dit hoort bij ‘${title}’, en dit kost het:
</#if>

${items}

<#if openPoints gt 0>
Nog te bepalen:

${open}
</#if>

<#if newFinish??>
Het is op ${newFinish} klaar.
</#if>
Wat verder gaat dan deze lijst, schrijven we u eerst, met de prijs erbij.

<#if two>
Bij dit bedrag vragen we ook het ja van een tweede persoon aan uw kant.
</#if>

<#if sum??>
Schrijft u alstublieft het bedrag bij uw ja, bijvoorbeeld: ‘ja, ${sum}’. Ziet u een punt anders, dan is het nummer genoeg.
<#else>
Antwoord gerust in uw eigen woorden; ‘ja’ is genoeg, en ziet u een punt anders, het nummer ervan.
</#if>

${question}
