subject: <#if requests == 1>${title}<#else><#if n == 1>Een punt<#else>${n} punten</#if></#if>: mogen we het nog eens vragen?
question: <#if n == 1>Zullen we het zo doen?<#elseif n == 2>Zullen we beide punten zo doen?<#else>Zullen we alle ${count} punten zo doen?</#if>
agrees: yes
agree-button: <#if n == 1>Ja, doe maar<#elseif n == 2>Ja, beide<#else>Ja, alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Iets anders
---
Beste ${greeting},

<#if doubt == "other-address">
dank u voor uw vertrouwen bij ‘${title}’. We kregen een antwoord van een adres dat we niet als het uwe kennen, dus hebben we het niet meegeteld. Mogen we het u rechtstreeks vragen?
<#elseif doubt == "old-address">
dank u voor uw antwoord. Het hoort bij een mail die naar een vroeger adres van u ging, dus hebben we het niet meegeteld. Mogen we het u rechtstreeks vragen?
<#elseif doubt == "new-address">
dank u voor uw vertrouwen bij ‘${title}’. Zodat u onze vraag ook op dit adres hebt, staat ze hier nog eens; het antwoord op deze mail telt.
<#elseif doubt == "delegate">
dank u voor uw vertrouwen bij ‘${title}’. We hebben genoteerd dat ${delegates} hierover met u kan beslissen en onze mails voortaan in kopie krijgt; <#if seconded?has_content>${seconded} is al akkoord, en bij dit bedrag vragen we ook het woord van een tweede persoon.<#else>het antwoord van een van u is genoeg.</#if>
<#elseif doubt == "superseded">
dank u voor <#if by?has_content>het antwoord van ${by}<#else>uw antwoord</#if>. Het gaat over een eerdere versie van onze offerte voor ‘${title}’.
<#elseif doubt == "amount">
dank u voor <#if by?has_content>het antwoord van ${by}<#else>uw antwoord</#if>. Bij een bedrag als dit vragen we om het te noemen, zodat we allebei zeker hetzelfde bedoelen.
<#elseif doubt == "unproven">
dank u voor <#if by?has_content>het antwoord van ${by}<#else>uw antwoord</#if>. Het kwam los van de mail waar het bij hoort. Mogen we u vragen op deze mail te antwoorden, zodat we het noteren zoals u het bedoelt?
<#else>
dank u voor <#if by?has_content>het antwoord van ${by}<#else>uw antwoord</#if>. Om het te noteren zoals u het bedoelt, vragen we het liever nog eens.
</#if>

<#if hasWords && doubt != "other-address">
<#if by?has_content>${by} schreef:<#else>U schreef:</#if>

${words}
</#if>

<#if doubt == "superseded">
Zo luidt het nu:
<#elseif doubt == "new-address" || doubt == "delegate">
Onze vraag is:
<#else>
Onze vraag was:
</#if>

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
