subject: ${title}: wie steht es?
question: Wie steht es <#if n == 1>damit<#elseif n == 2>mit beidem<#else>mit diesen Punkten</#if>?
other-button: Antworten
---
Guten Tag ${greeting},

noch einmal vielen Dank für das Gespräch am Telefon. Bei „${title}“ haben wir <#if n == 1>das<#else>diese Punkte</#if> für Sie notiert:

${items}

Ein Wort genügt, „erledigt“ zum Beispiel, oder der Tag, an dem wir damit rechnen dürfen.

${question}
