subject: ${title}: <#if renewed>onze aangepaste offerte<#elseif n == 1>een wijziging<#else>${count} wijzigingen</#if> voor uw akkoord
question: <#if n == 1>Zullen we het zo doen?<#elseif n == 2>Zullen we beide punten zo doen?<#else>Zullen we alle ${count} punten zo doen?</#if>
agrees: yes
agree-button: <#if n == 1>Ja, doe maar<#elseif n == 2>Ja, beide<#else>Ja, alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Iets anders
verb: change
called: onze offerte
---
Beste ${greeting},

<#if renewed>
dank u voor uw antwoord. We hebben onze offerte voor ‘${title}’ daarop aangepast; ze komt in de plaats van de vorige. Dit is nieuw:

${changes}

Zo luidt nu het geheel:
<#elseif asked>
dank u voor uw mail. U vroeg ons <#if first>om het volgende<#else>dit aan ‘${title}’ toe te voegen</#if>:
<#else>
fijn dat u dit met ons hebt besproken. Dit hebben we genoteerd voor ‘${title}’:
</#if>

${items}

<#if newTotal?? && newFinish??>
Daarmee komt het werk op ${newTotal} en is het op ${newFinish} klaar.
<#elseif newTotal??>
Daarmee komt het werk op ${newTotal}.
<#elseif newFinish??>
Daarmee is het werk op ${newFinish} klaar.
</#if>
<#if n == 1>We beginnen eraan zodra u akkoord bent.<#else>We beginnen aan elk punt zodra u ermee akkoord bent.</#if>

<#if two>
Bij dit bedrag vragen we ook het ja van een tweede persoon aan uw kant.
</#if>

<#if sum??>
Schrijft u alstublieft het bedrag bij uw ja, bijvoorbeeld: ‘ja, ${sum}’.
<#elseif n == 1>
Antwoord gerust in uw eigen woorden; ‘ja’ is genoeg.
<#elseif n == 2>
Antwoord gerust in uw eigen woorden, voor beide of voor één (‘1 ja, 2 nee’).
<#else>
Antwoord gerust in uw eigen woorden, voor alles of voor een deel (‘1 en 2 ja, 3 nee’).
</#if>

${question}
