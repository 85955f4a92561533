subject: ${title}: bitte auch Ihr Wort
question: <#if n == 1>Sollen wir das so machen?<#elseif n == 2>Sollen wir beides so machen?<#else>Sollen wir alle ${count} Punkte so machen?</#if>
agrees: yes
agree-button: <#if n == 1>Ja, bitte so machen<#elseif n == 2>Ja, beides<#else>Ja, alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Etwas anderes
---
Guten Tag ${greeting},

vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. ${first} hat dem zugestimmt:

${items}

${first} schrieb:

${words}

Bei einer Summe wie dieser bitten wir auch um das Wort einer zweiten Person, und Sie entscheiden mit ${first}. Wir fangen an, sobald Sie beide zugestimmt haben.

<#if sum?? && choose>
Bitte schreiben Sie den Preis mit dem Buchstaben davor, zum Beispiel: „${sumLetter}, ${sum}“.
<#elseif sum??>
Bitte schreiben Sie die Summe zu Ihrem Ja, zum Beispiel: „Ja, ${sum}“.
<#elseif choose>
Der Buchstabe davor genügt („B“).
<#else>
Ein einfaches „Ja“ oder „Nein“ genügt.
</#if>

${question}
