subject: ${title}: <#if renewed>unser geändertes Angebot<#elseif n == 1>eine Änderung<#else>${count} Änderungen</#if> für Ihr OK
question: <#if n == 1>Sollen wir das so machen?<#elseif n == 2>Sollen wir beides so machen?<#else>Sollen wir alle ${count} Punkte so machen?</#if>
agrees: yes
agree-button: <#if n == 1>Ja, bitte so machen<#elseif n == 2>Ja, beides<#else>Ja, alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Etwas anderes
verb: change
called: das Angebot
---
Guten Tag ${greeting},

<#if renewed>
vielen Dank für Ihre Antwort. Wir haben unser Angebot zu „${title}“ entsprechend geändert; es tritt an die Stelle des bisherigen. Das ist neu:

${changes}

So lautet nun das Ganze:
<#elseif asked>
vielen Dank für Ihre Mail. Sie haben uns <#if first>um Folgendes gebeten<#else>gebeten, „${title}“ um Folgendes zu ergänzen</#if>:
<#else>
vielen Dank, dass Sie das mit uns besprochen haben. Das haben wir zu „${title}“ notiert:
</#if>

${items}

<#if newTotal?? && newFinish??>
Damit kostet der Auftrag ${newTotal} und ist am ${newFinish} fertig.
<#elseif newTotal??>
Damit kostet der Auftrag ${newTotal}.
<#elseif newFinish??>
Damit ist der Auftrag am ${newFinish} fertig.
</#if>
<#if n == 1>Sobald Sie zustimmen, fangen wir damit an.<#else>Sobald Sie einem Punkt zustimmen, fangen wir damit an.</#if>

<#if two>
Bei dieser Summe bitten wir auch um das Ja einer zweiten Person auf Ihrer Seite.
</#if>

<#if sum??>
Bitte schreiben Sie die Summe zu Ihrem Ja, zum Beispiel: „Ja, ${sum}“.
<#elseif n == 1>
Antworten Sie einfach in Ihren eigenen Worten; „Ja“ genügt.
<#elseif n == 2>
Antworten Sie einfach in Ihren eigenen Worten, zu beidem oder zu einem („1 ja, 2 nein“).
<#else>
Antworten Sie einfach in Ihren eigenen Worten, zu allem oder zu einzelnen Punkten („1 und 2 ja, 3 nein“).
</#if>

${question}
