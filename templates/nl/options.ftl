subject: ${title}: <#if renewed>de aangepaste keuze<#else>${n} mogelijkheden</#if>
question: Welke mag het zijn?
agrees: yes
other-button: Antwoorden
verb: options
called: de keuze
choose: one
---
Beste ${greeting},

<#if renewed>
dank u voor uw antwoord. We hebben de keuze voor ‘${title}’ daarop aangepast. Dit is nieuw:

${changes}

Zo luidt nu het geheel:
<#elseif asked>
dank u voor uw mail. Voor ‘${title}’ zijn er ${count} goede mogelijkheden:
<#else>
fijn dat u dit met ons hebt besproken. Voor ‘${title}’ zijn er ${count} goede mogelijkheden:
</#if>

${items}

We beginnen zodra u hebt gekozen. <#if sum??>Schrijft u alstublieft de prijs met de letter ervoor, bijvoorbeeld: ‘${sumLetter}, ${sum}’; een vraag is ook welkom.<#else>De letter is genoeg (‘B’); een vraag is ook welkom.</#if>

${question}
