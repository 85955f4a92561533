subject: ${title}: wanneer mogen we ${amount} verwachten?
question: Op welke dag mogen we het verwachten?
other-button: Antwoorden
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. Factuur ${number} van ${issuedDay} was te betalen op ${dueDay}, en bij ons staat daarvan nog ${amount} open<#if partly>; ${settled} is al voldaan, waarvoor dank</#if>.

<#if payLines gt 0>
Hier zijn de gegevens voor de betaling, met ${number} als kenmerk:

${payTo}

<#if payCode>
Uw bankapp neemt de overschrijving over uit deze code:

${code}
</#if>
</#if>

Heeft uw betaling deze mail gekruist, dan is alles al in orde. Is er iets op de factuur niet zoals u verwacht, dan is een woord genoeg en kijken we er meteen naar.

${question}
