subject: Vielen Dank: das haben wir zu „${title}“ notiert
question: Möchten Sie noch etwas ergänzen?
agrees: no
---
Guten Tag ${greeting},

vielen Dank für <#if by?has_content>die Antwort, die ${by} für Sie gegeben hat<#else>Ihre Antwort</#if>. Das haben wir am ${noted} notiert:

${items}

<#if by?has_content>${by} schrieb:<#else>Sie schrieben:</#if>

${words}

<#if confirmed gt 0 && starts>
<#if start?has_content>Mit „${start}“ geht es jetzt los.<#elseif confirmed == 2>Mit beidem geht es jetzt los.<#else>Mit dem, was Sie bestätigt haben, geht es jetzt los.</#if>
<#if newTotal?? && newFinish??>
Damit kostet der Auftrag ${newTotal} und ist am ${newFinish} fertig.
<#elseif newTotal??>
Damit kostet der Auftrag ${newTotal}.
<#elseif newFinish??>
Damit ist der Auftrag am ${newFinish} fertig.
</#if>
<#elseif confirmed == 0 && declined gt 0 && starts>
Wir lassen <#if declined == 1>das<#else>diese Punkte</#if> vorerst weg; eine kurze Mail genügt, wenn Sie es später möchten.
</#if>
<#if paused && open gt 0>
Den Rest Ihrer Mail sehe ich mir an und melde mich dann bei Ihnen.
<#elseif open gt 0>
Was als offen markiert ist, wartet auf Ihr Wort.
</#if>

${question}
