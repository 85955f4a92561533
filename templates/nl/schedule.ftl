subject: ${title}: het <#if renewed>aangepaste </#if>betaalschema voor uw akkoord
question: Past dit betaalschema u?
agrees: yes
agree-button: Ja, het past
agree-reply: Ja
other-button: Iets anders
verb: schedule
called: het betaalschema
starts: no
items: instalments
---
Beste ${greeting},

<#if renewed>
dank u voor uw antwoord. We hebben het betaalschema voor ‘${title}’ daarop aangepast. Dit is nieuw:

${changes}

Zo luidt nu het geheel:
<#else>
dank u voor uw vertrouwen bij ‘${title}’. Zodat de betalingen voor beide kanten duidelijk zijn, ontvangen we ze graag zo:
</#if>

${items}

De factuur voor elke betaling komt vanzelf, ruim voor de datum of zodra het werk ervoor klaar is. Antwoord gerust in uw eigen woorden; past een andere dag u beter, dan zijn het nummer en de dag genoeg.

${question}
