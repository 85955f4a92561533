subject: ${title}: graag ook uw woord
question: <#if n == 1>Zullen we het zo doen?<#elseif n == 2>Zullen we beide punten zo doen?<#else>Zullen we alle ${count} punten zo doen?</#if>
agrees: yes
agree-button: <#if n == 1>Ja, doe maar<#elseif n == 2>Ja, beide<#else>Ja, alle ${count}</#if>
agree-reply: Ja<#if sum??>, ${sum}</#if>
other-button: Iets anders
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. ${first?cap_first} is hiermee akkoord:

${items}

${first?cap_first} schreef:

${words}

Bij een bedrag als dit vragen we ook het woord van een tweede persoon, en u beslist samen met ${first}. We beginnen zodra u allebei akkoord bent.

<#if sum?? && choose>
Schrijft u alstublieft de prijs met de letter ervoor, bijvoorbeeld: ‘${sumLetter}, ${sum}’.
<#elseif sum??>
Schrijft u alstublieft het bedrag bij uw ja, bijvoorbeeld: ‘ja, ${sum}’.
<#elseif choose>
De letter is genoeg (‘B’).
<#else>
Een eenvoudig ‘ja’ of ‘nee’ is genoeg.
</#if>

${question}
