subject: ${title}: Rechnung ${number}, ${amount}, ist seit ${dueDay} offen
question: Welcher Tag passt Ihnen, oder sollen wir Sie dazu anrufen?
other-button: Antworten
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Die Rechnung ${number} vom ${issuedDay} ist seit ${dueDay} offen: ${amount}<#if partly>; ${settled} von ${total} sind bereits beglichen, vielen Dank dafür</#if>.

Wir regeln das gern so, wie es Ihnen passt: mit einer Zahlung in den nächsten Tagen oder in Raten, die wir vereinbaren.

<#if payLines gt 0>
Hier die Bankverbindung; als Verwendungszweck bitte ${number}:

${payTo}

<#if payCode>
Ihre Banking-App übernimmt die Überweisung aus diesem Code:

${code}
</#if>
</#if>

${question}
