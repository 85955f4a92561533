subject: ${title}: ${amount} sind am ${dueDay} fällig
question: Haben Sie alles, was Sie dafür brauchen?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Etwas anderes
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Eine kurze Notiz, damit niemand suchen muss: Die Rechnung ${number} vom ${issuedDay} über ${amount} ist am ${dueDay} fällig<#if partly>; ${settled} von ${total} sind bereits beglichen, vielen Dank dafür</#if>.

<#if payLines gt 0>
Hier die Bankverbindung; als Verwendungszweck bitte ${number}:

${payTo}

<#if payCode>
Ihre Banking-App übernimmt die Überweisung aus diesem Code:

${code}
</#if>
</#if>

Falls die Zahlung schon unterwegs ist, bleibt nichts zu tun.

${question}
