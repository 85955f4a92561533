subject: ${title}: factuur ${number}, ${amount}: twee manieren tot en met ${lastDay}
question: Welke van de twee past u het best?
other-button: Antwoorden
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. Factuur ${number} van ${issuedDay}, ${amount}, staat open sinds ${dueDay}<#if partly>; ${settled} van ${total} is al voldaan, waarvoor dank</#if>.

Er zijn twee goede manieren: betaling uiterlijk ${lastDay}, of een betaling in termijnen die we voor die datum bevestigen. Vanaf ${dayAfter} beslist ${signer} hoe we verdergaan.

<#if payLines gt 0>
Hier zijn de gegevens voor de betaling, met ${number} als kenmerk:

${payTo}

<#if payCode>
Uw bankapp neemt de overschrijving over uit deze code:

${code}
</#if>
</#if>

${question}
