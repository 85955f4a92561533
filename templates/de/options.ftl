subject: ${title}: <#if renewed>die geänderte Auswahl<#else>${n} Möglichkeiten</#if>
question: Welche davon soll es sein?
agrees: yes
other-button: Antworten
verb: options
called: die Auswahl
choose: one
---
Guten Tag ${greeting},

<#if renewed>
vielen Dank für Ihre Antwort. Wir haben die Auswahl zu „${title}“ entsprechend geändert. Das ist neu:

${changes}

So lautet nun das Ganze:
<#elseif asked>
vielen Dank für Ihre Mail. Für „${title}“ gibt es ${count} gute Möglichkeiten:
<#else>
vielen Dank, dass Sie das mit uns besprochen haben. Für „${title}“ gibt es ${count} gute Möglichkeiten:
</#if>

${items}

Sobald Sie gewählt haben, fangen wir an. <#if sum??>Bitte schreiben Sie den Preis mit dem Buchstaben davor, zum Beispiel: „${sumLetter}, ${sum}“; auch eine Frage ist willkommen.<#else>Der Buchstabe davor genügt („B“); auch eine Frage ist willkommen.</#if>

${question}
