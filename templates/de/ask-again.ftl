subject: <#if requests == 1>${title}<#else><#if n == 1>Ein Punkt<#else>${n} Punkte</#if></#if>: dürfen wir noch einmal fragen?
question: <#if n == 1>Sollen wir das so machen?<#elseif n == 2>Sollen wir beides so machen?<#else>Sollen wir alle ${count} Punkte so machen?</#if>
agrees: yes
agree-button: <#if n == 1>Ja, bitte so machen<#elseif n == 2>Ja, beides<#else>Ja, alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Etwas anderes
---
Guten Tag ${greeting},

<#if doubt == "other-address">
vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Hierzu kam eine Antwort von einer Adresse, die wir nicht als Ihre kennen; deshalb haben wir sie nicht gezählt. Dürfen wir Sie direkt fragen?
<#elseif doubt == "old-address">
vielen Dank für Ihre Antwort. Sie gehört zu einem Brief, der an eine frühere Adresse von Ihnen ging; deshalb haben wir sie nicht gezählt. Dürfen wir Sie direkt fragen?
<#elseif doubt == "new-address">
vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Damit Sie unsere Frage auch unter dieser Adresse haben, hier ist sie noch einmal; es zählt die Antwort auf diese Mail.
<#elseif doubt == "delegate">
vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Wir haben notiert, dass ${delegates} mit Ihnen entscheiden kann und unsere Briefe ab jetzt in Kopie bekommt; <#if seconded?has_content>${seconded} hat schon zugestimmt, und bei dieser Summe bitten wir auch um das Wort einer zweiten Person.<#else>die Antwort von einem von Ihnen genügt.</#if>
<#elseif doubt == "superseded">
vielen Dank für <#if by?has_content>die Antwort von ${by}<#else>Ihre Antwort</#if>. Sie bezieht sich auf eine frühere Fassung unseres Angebots zu „${title}“.
<#elseif doubt == "amount">
vielen Dank für <#if by?has_content>die Antwort von ${by}<#else>Ihre Antwort</#if>. Bei einer Summe wie dieser bitten wir darum, sie zu nennen, damit wir beide sicher dasselbe meinen.
<#elseif doubt == "unproven">
vielen Dank für <#if by?has_content>die Antwort von ${by}<#else>Ihre Antwort</#if>. Sie kam getrennt von der Mail, zu der sie gehört. Damit wir sie so notieren, wie Sie sie meinen: Dürfen wir Sie bitten, auf diese Mail zu antworten?
<#else>
vielen Dank für <#if by?has_content>die Antwort von ${by}<#else>Ihre Antwort</#if>. Damit wir sie so notieren, wie Sie sie meinen, fragen wir lieber noch einmal.
</#if>

<#if hasWords && doubt != "other-address">
<#if by?has_content>${by} schrieb:<#else>Sie schrieben:</#if>

${words}
</#if>

<#if doubt == "superseded">
So lautet es jetzt:
<#elseif doubt == "new-address" || doubt == "delegate">
Unsere Frage ist:
<#else>
Unsere Frage war:
</#if>

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
