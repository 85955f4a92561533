subject: <#if requests == 1>${title}<#else><#if n == 1>Een punt<#else>${n} punten</#if></#if>: kwam dit van u?
question: <#if n == 1>Zullen we het zo doen?<#elseif n == 2>Zullen we beide punten zo doen?<#else>Zullen we alle ${count} punten zo doen?</#if>
agrees: yes
agree-button: <#if n == 1>Ja, doe maar<#elseif n == 2>Ja, beide<#else>Ja, alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Iets anders
---
Beste ${greeting},

dank u voor <#if by?has_content>het antwoord van ${by}<#else>uw antwoord</#if>. Iedereen kan uw adres op een mail zetten, en dit is belangrijk voor u. Daarom vragen we het nog eens, met deze mail aan u alleen; het antwoord op deze mail telt.

<#if hasWords>
Het antwoord was:

${words}
</#if>

Onze vraag was:

${items}

<#if sum?? && choose>
Schrijft u alstublieft de prijs met de letter ervoor, bijvoorbeeld: ‘${sumLetter}, ${sum}’.
<#elseif sum??>
Schrijft u alstublieft het bedrag bij uw ja, bijvoorbeeld: ‘ja, ${sum}’.
<#elseif choose>
De letter is genoeg (‘B’).
<#elseif n == 1>
Een eenvoudig ‘ja’ of ‘nee’ is genoeg.
<#else>
Een eenvoudig ‘ja’ of ‘nee’ is genoeg, voor alles of per nummer (‘1 ja, 2 nee’).
</#if>

${question}
