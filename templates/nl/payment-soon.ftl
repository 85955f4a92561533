subject: ${title}: ${amount} is te betalen op ${dueDay}
question: Hebt u alles wat u ervoor nodig hebt?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Iets anders
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. Een kort bericht, zodat niemand hoeft te zoeken: factuur ${number} van ${issuedDay}, ${amount}, is te betalen op ${dueDay}<#if partly>; ${settled} van ${total} is al voldaan, waarvoor dank</#if>.

<#if payLines gt 0>
Hier zijn de gegevens voor de betaling, met ${number} als kenmerk:

${payTo}

<#if payCode>
Uw bankapp neemt de overschrijving over uit deze code:

${code}
</#if>
</#if>

Is de betaling al onderweg, dan is er niets meer te doen.

${question}
