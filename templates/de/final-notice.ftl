subject: ${title}: Rechnung ${number}, ${amount}: zwei Wege bis ${lastDay}
question: Welcher der beiden Wege passt Ihnen?
other-button: Antworten
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten durften. Die Rechnung ${number} vom ${issuedDay} über ${amount} ist seit ${dueDay} offen<#if partly>; ${settled} von ${total} sind bereits beglichen, vielen Dank dafür</#if>.

Es gibt zwei gute Wege: die Zahlung bis ${lastDay} oder einen Plan in Raten, den wir bis dahin bestätigen. Ab ${dayAfter} entscheidet ${signer}, wie es weitergeht.

<#if payLines gt 0>
Hier die Bankverbindung; als Verwendungszweck bitte ${number}:

${payTo}

<#if payCode>
Ihre Banking-App übernimmt die Überweisung aus diesem Code:

${code}
</#if>
</#if>

${question}
