subject: ${title}: <#if renewed>die geänderte Übersicht<#else>was wir vereinbart haben</#if>
question: Sollen wir auf dieser Grundlage beginnen?
agrees: yes
agree-button: Ja, bitte beginnen
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Etwas anderes
verb: scope
called: die Übersicht der Arbeiten
---
Guten Tag ${greeting},

<#if renewed>
vielen Dank für Ihre Antwort. Wir haben die Übersicht zu „${title}“ entsprechend geändert; sie tritt an die Stelle der bisherigen. Das ist neu:

${changes}

So lautet nun das Ganze:
<#else>
vielen Dank, dass Sie den Auftrag mit uns durchgesprochen haben. Das gehört zu „${title}“, und das kostet es:
</#if>

${items}

<#if openPoints gt 0>
Noch zu klären:

${open}
</#if>

<#if newFinish??>
Fertig ist es am ${newFinish}.
</#if>
Was über diese Liste hinausgeht, schreiben wir Ihnen vorher, mit seinem Preis.

<#if two>
Bei dieser Summe bitten wir auch um das Ja einer zweiten Person auf Ihrer Seite.
</#if>

<#if sum??>
Bitte schreiben Sie die Summe zu Ihrem Ja, zum Beispiel: „Ja, ${sum}“. Wo Sie einen Punkt anders sehen, genügt seine Nummer.
<#else>
Antworten Sie einfach in Ihren eigenen Worten; „Ja“ genügt, und wo Sie einen Punkt anders sehen, seine Nummer.
</#if>

${question}
