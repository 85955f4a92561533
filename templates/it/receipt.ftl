subject: Grazie: quello che abbiamo annotato per «${title}»
question: Desidera aggiungere qualcosa?
agrees: no
---
Gentile ${greeting},

grazie per <#if by?has_content>la risposta che ${by} ha dato per Lei<#else>la Sua risposta</#if>. Questo è quello che abbiamo annotato ${noted}:

${items}

<#if by?has_content>${by} ha scritto:<#else>Lei ha scritto:</#if>

${words}

<#if confirmed gt 0 && starts>
<#if start?has_content>Ora possiamo cominciare con «${start}».<#elseif confirmed == 2>Ora possiamo cominciare con entrambi i punti.<#else>Ora possiamo cominciare con quello che ha confermato.</#if>
<#if newTotal?? && newFinish??>
Così il lavoro costa in tutto ${newTotal} e sarà finito ${newFinish}.
<#elseif newTotal??>
Così il lavoro costa in tutto ${newTotal}.
<#elseif newFinish??>
Così il lavoro sarà finito ${newFinish}.
</#if>
<#elseif confirmed == 0 && declined gt 0 && starts>
Per ora <#if declined == 1>lo lasciamo<#else>lasciamo questi punti</#if> da parte; se più avanti lo desidera, basta una breve mail.
</#if>
<#if paused && open gt 0>
Guardo il resto della Sua mail e Le rispondo.
<#elseif open gt 0>
Quello che è segnato «in sospeso» aspetta la Sua parola.
</#if>

${question}
