subject: <#if requests == 1>${title}<#else><#if n == 1>Ein Punkt<#else>${n} Punkte</#if></#if>: kam das von Ihnen?
question: <#if n == 1>Sollen wir das so machen?<#elseif n == 2>Sollen wir beides so machen?<#else>Sollen wir alle ${count} Punkte so machen?</#if>
agrees: yes
agree-button: <#if n == 1>Ja, bitte so machen<#elseif n == 2>Ja, beides<#else>Ja, alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Etwas anderes
---
Guten Tag ${greeting},

vielen Dank für <#if by?has_content>die Antwort von ${by}<#else>Ihre Antwort</#if>. Auf eine Mail kann jeder Ihre Adresse setzen, und hier geht es um etwas, das Ihnen wichtig ist. Deshalb fragen wir noch einmal, mit dieser Mail an Sie allein; es zählt die Antwort darauf.

<#if hasWords>
Die Antwort war:

${words}
</#if>

Unsere Frage war:

${items}

<#if sum?? && choose>
Bitte schreiben Sie den Preis mit dem Buchstaben davor, zum Beispiel: „${sumLetter}, ${sum}“.
<#elseif sum??>
Bitte schreiben Sie die Summe zu Ihrem Ja, zum Beispiel: „Ja, ${sum}“.
<#elseif choose>
Der Buchstabe davor genügt („B“).
<#elseif n == 1>
Ein einfaches „Ja“ oder „Nein“ genügt.
<#else>
Ein einfaches „Ja“ oder „Nein“ genügt, für alles oder nach Nummern („1 ja, 2 nein“).
</#if>

${question}
