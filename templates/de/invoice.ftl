subject: ${title}: Rechnung ${number}, ${total}, fällig am ${dueDay}
question: Ist alles darauf so, wie Sie es erwarten?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Etwas anderes
pdf: invoice-${number}.pdf
page: invoice-page
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Hier ist die Rechnung ${number}:

${items}

Sie ist am ${dueDay} fällig.

<#if payLines gt 0>
Hier die Bankverbindung; als Verwendungszweck bitte ${number}:

${payTo}

<#if payCode>
Ihre Banking-App übernimmt die Überweisung aus diesem Code:

${code}
</#if>
</#if>

Die Rechnung zum Ausdrucken und ein Termin für Ihren Kalender liegen bei.

${question}
