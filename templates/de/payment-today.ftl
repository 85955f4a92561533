subject: ${title}: ${amount} <#if daysLate gt 0>waren am ${dueDay} fällig<#else>sind heute fällig</#if>
question: Ist die Zahlung unterwegs?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Etwas anderes
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. <#if daysLate gt 0>Die Rechnung ${number} über ${amount} war am ${dueDay} fällig<#else>Heute ist die Rechnung ${number} über ${amount} fällig</#if><#if partly>; ${settled} von ${total} sind bereits beglichen, vielen Dank dafür</#if>.

<#if payLines gt 0>
Hier die Bankverbindung; als Verwendungszweck bitte ${number}:

${payTo}

<#if payCode>
Ihre Banking-App übernimmt die Überweisung aus diesem Code:

${code}
</#if>
</#if>

${question}
