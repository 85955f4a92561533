subject: <#if rung gt 0>Zweite Erinnerung<#else>Erinnerung</#if>: <#if requests == 1>${title}<#else>${n} Punkte</#if> für Ihr OK
question: Sind Sie <#if n == 1>damit<#elseif n == 2>mit beidem<#else>mit allen ${count} Punkten</#if> einverstanden?
agrees: yes
agree-button: <#if n == 1>Ja<#elseif n == 2>Ja, mit beidem<#else>Ja, mit allen ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Etwas anderes
---
Guten Tag ${greeting},

<#if requests gt 1>
eine freundliche Erinnerung: Aus unseren letzten Mails sind diese Punkte noch offen; hier sind sie zusammen:
<#elseif rung gt 0>
eine freundliche Erinnerung: Am ${askedDay} haben wir Ihnen ${called} zu „${title}“ geschickt; hier noch einmal vollständig:
<#else>
eine freundliche Erinnerung: Wir haben Ihnen ${askedWhen} ${called} zu „${title}“ geschickt; hier noch einmal:
</#if>

${items}

<#if seconded?has_content>
${seconded} hat schon zugestimmt; bei dieser Summe bitten wir auch um das Wort einer zweiten Person.
</#if>

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
<#if starts && !choose>
<#if n == 1>Sobald Sie zustimmen, fangen wir damit an.<#else>Sobald Sie einem Punkt zustimmen, fangen wir damit an.</#if>
</#if>

<#if sum?? && choose>
Bitte schreiben Sie den Preis mit dem Buchstaben davor, zum Beispiel: „${sumLetter}, ${sum}“; auch eine Frage ist willkommen.
<#elseif sum??>
Bitte schreiben Sie die Summe zu Ihrem Ja, zum Beispiel: „Ja, ${sum}“.
<#elseif choose>
Der Buchstabe davor genügt („B“); auch eine Frage ist willkommen.
<#elseif !starts>
Antworten Sie einfach in Ihren eigenen Worten; wo Sie etwas anders in Erinnerung haben, genügt die Nummer des Punktes („2: am Donnerstag“).
<#elseif n == 1>
Antworten Sie einfach in Ihren eigenen Worten; „Ja“ genügt.
<#else>
Antworten Sie einfach in Ihren eigenen Worten, zu allem oder zu einzelnen Punkten; die Nummern genügen („<#if n == 2>1 ja, 2 nein<#else>1 und 2 ja, 3 nein</#if>“).
</#if>

${question}
