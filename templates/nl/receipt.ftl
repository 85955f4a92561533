subject: Dank u: wat we noteerden voor ‘${title}’
question: Wilt u nog iets toevoegen?
agrees: no
---
Beste ${greeting},

dank u voor <#if by?has_content>het antwoord dat ${by} voor u gaf<#else>uw antwoord</#if>. Dit noteerden we op ${noted}:

${items}

<#if by?has_content>${by} schreef:<#else>U schreef:</#if>

${words}

<#if confirmed gt 0 && starts>
<#if start?has_content>We kunnen nu beginnen met ‘${start}’.<#elseif confirmed == 2>We kunnen nu met beide beginnen.<#else>We kunnen nu beginnen met wat u bevestigd hebt.</#if>
<#if newTotal?? && newFinish??>
Daarmee komt het werk op ${newTotal} en is het op ${newFinish} klaar.
<#elseif newTotal??>
Daarmee komt het werk op ${newTotal}.
<#elseif newFinish??>
Daarmee is het werk op ${newFinish} klaar.
</#if>
<#elseif confirmed == 0 && declined gt 0 && starts>
We laten <#if declined == 1>het<#else>deze punten</#if> voorlopig weg; een korte mail is genoeg als u het later wilt.
</#if>
<#if paused && open gt 0>
Ik bekijk de rest van uw mail en kom erop terug.
<#elseif open gt 0>
Wat als open is gemarkeerd, wacht op uw woord.
</#if>

${question}
