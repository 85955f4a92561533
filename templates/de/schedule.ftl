subject: ${title}: der <#if renewed>geänderte </#if>Zahlungsplan für Ihr OK
question: Passt Ihnen dieser Zahlungsplan?
agrees: yes
agree-button: Ja, er passt
agree-reply: Ja
other-button: Etwas anderes
verb: schedule
called: den Zahlungsplan
starts: no
items: instalments
---
Guten Tag ${greeting},

<#if renewed>
vielen Dank für Ihre Antwort. Wir haben den Zahlungsplan zu „${title}“ entsprechend geändert. Das ist neu:

${changes}

So lautet nun das Ganze:
<#else>
vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Damit die Zahlungen für beide Seiten klar sind, würden wir sie gern so erhalten:
</#if>

${items}

Die Rechnung zu jeder Zahlung kommt von selbst, rechtzeitig vor ihrem Tag oder sobald die Arbeit dafür fertig ist. Antworten Sie einfach in Ihren eigenen Worten; wo Ihnen ein anderer Tag besser passt, genügen die Nummer und der Tag.

${question}
