subject: ${title}: factuur ${number}, ${amount}, staat open sinds ${dueDay}
question: Welke dag komt u uit, of zullen we u erover bellen?
other-button: Antwoorden
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. Factuur ${number} van ${issuedDay} staat open sinds ${dueDay}: ${amount}<#if partly>; ${settled} van ${total} is al voldaan, waarvoor dank</#if>.

We regelen het graag zoals het u uitkomt: met een betaling in de komende dagen, of in termijnen die we afspreken.

<#if payLines gt 0>
Hier zijn de gegevens voor de betaling, met ${number} als kenmerk:

${payTo}

<#if payCode>
Uw bankapp neemt de overschrijving over uit deze code:

${code}
</#if>
</#if>

${question}
