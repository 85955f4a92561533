subject: ${title}: die korrigierte Rechnung ${number}, ${total}<#if !settledAll>, fällig am ${dueDay}</#if>
question: Ist jetzt alles darauf so, wie Sie es erwarten?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Etwas anderes
pdf: invoice-${number}.pdf
page: invoice-page
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. So soll die Rechnung lauten; ${number} tritt an die Stelle von ${replaces}:

${items}

<#if settledAll>
Davon ist nichts mehr offen.
<#elseif partly>
${settled} davon sind bereits bezahlt oder abgezogen, vielen Dank; offen bleiben ${amount}.
</#if>

<#if !settledAll>
Sie ist am ${dueDay} fällig.
</#if>

<#if !settledAll>
<#if payLines gt 0>
Hier die Bankverbindung; als Verwendungszweck bitte ${number}:

${payTo}

<#if payCode>
Ihre Banking-App übernimmt die Überweisung aus diesem Code:

${code}
</#if>
</#if>
</#if>

Die Rechnung zum Ausdrucken und ein Termin für Ihren Kalender liegen bei.

${question}
