subject: ${title}: wann dürfen wir mit ${amount} rechnen?
question: An welchem Tag dürfen wir damit rechnen?
other-button: Antworten
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Die Rechnung ${number} vom ${issuedDay} war am ${dueDay} fällig, und bei uns sind noch ${amount} davon offen<#if partly>; ${settled} sind bereits beglichen, vielen Dank dafür</#if>.

<#if payLines gt 0>
Hier die Bankverbindung; als Verwendungszweck bitte ${number}:

${payTo}

<#if payCode>
Ihre Banking-App übernimmt die Überweisung aus diesem Code:

${code}
</#if>
</#if>

Falls sich Ihre Zahlung mit dieser Mail gekreuzt hat, betrachten Sie diese bitte als erledigt. Falls an der Rechnung etwas nicht so ist, wie Sie es erwarten, genügt ein Wort, und wir sehen es uns gleich an.

${question}
