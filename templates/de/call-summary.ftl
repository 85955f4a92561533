subject: ${title}: was wir am Telefon besprochen haben
question: Haben Sie es auch so in Erinnerung?
agrees: yes
agree-button: Ja, so war es
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Etwas anderes
verb: call
called: die Zusammenfassung unseres Gesprächs
starts: no
talked: yes
---
Guten Tag ${greeting},

<#if renewed>
vielen Dank für Ihre Antwort. Wir haben unsere Notizen zum Gespräch entsprechend geändert. Das ist neu:

${changes}

So lautet nun das Ganze:
<#else>
vielen Dank für das Gespräch am Telefon. Das haben wir zu „${title}“ notiert:
</#if>

${items}

<#if openPoints gt 0>
Noch offen:

${open}
</#if>

<#if newTotal?? && newFinish??>
Damit kostet der Auftrag ${newTotal} und ist am ${newFinish} fertig.
<#elseif newTotal??>
Damit kostet der Auftrag ${newTotal}.
<#elseif newFinish??>
Damit ist der Auftrag am ${newFinish} fertig.
</#if>

<#if sum??>Bitte schreiben Sie die Summe zu Ihrem Ja, zum Beispiel: „Ja, ${sum}“;<#else>Antworten Sie einfach in Ihren eigenen Worten;</#if> wo Sie etwas anders in Erinnerung haben, genügt die Nummer des Punktes („2: am Donnerstag“).

${question}
