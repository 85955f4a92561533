subject: ${title}: <#if renewed>die korrigierte Liste der<#else>die</#if> Arbeiten bisher
question: Gibt es darauf etwas, das Sie anders sehen?
agrees: no
agree-button: Nein, alles stimmt
agree-reply: Nein, nichts<#if sum??>, ${sum} stimmt</#if>
other-button: Etwas anderes
verb: statement
called: die Liste der erledigten Arbeiten
starts: no
items: work
---
Guten Tag ${greeting},

<#if renewed>
vielen Dank für Ihre Antwort. Wir haben die Liste zu „${title}“ entsprechend korrigiert. Das ist neu:

${changes}

So lautet nun das Ganze:
<#else>
vielen Dank, dass wir bei „${title}“ für Sie arbeiten dürfen. Das ist bisher erledigt:
</#if>

${items}

<#if openPoints gt 0>
Noch zu tun:

${open}
</#if>

<#if sum??>Bitte schreiben Sie die Summe, wenn alles so stimmt, zum Beispiel: „Nein, nichts, ${sum} stimmt“; wo<#else>„Nein, nichts“ genügt; wo</#if> Sie etwas anders sehen, reichen die Nummer und ein Wort.

${question}
