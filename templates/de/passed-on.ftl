subject: ${title}: zu Ihrer Mail
question: <#if n == 0>Ist Ihre Frage damit beantwortet?<#else><#if n == 1>Sollen wir das so machen?<#elseif n == 2>Sollen wir beides so machen?<#else>Sollen wir alle ${count} Punkte so machen?</#if></#if>
agrees: yes
agree-button: <#if n gt 0><#if n == 1>Ja, bitte so machen<#elseif n == 2>Ja, beides<#else>Ja, alle ${count}</#if></#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Etwas anderes
---
Guten Tag ${greeting},

vielen Dank für Ihre Frage.

${words}

<#if n gt 0>
Damit Sie es zur Hand haben, hier ist, was wir Sie zu „${title}“ gefragt haben:

${items}

<#if sum??>
Bitte schreiben Sie die Summe zu Ihrem Ja, zum Beispiel: „Ja, ${sum}“.
</#if>
</#if>

${question}
