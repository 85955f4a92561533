subject: ${title}: quello che ci siamo detti al telefono
question: Lo ricorda così anche Lei?
agrees: yes
agree-button: Sì, è così
agree-reply: Sì<#if sum??>, ${sum}</#if>
other-button: Altro
verb: call
called: il riassunto della nostra telefonata
starts: no
talked: yes
---
Gentile ${greeting},

<#if renewed>
grazie per la Sua risposta. Abbiamo cambiato di conseguenza i nostri appunti della telefonata. Questo è nuovo:

${changes}

Ecco quindi il tutto:
<#else>
grazie per il tempo che ci ha dedicato al telefono. Questo è quello che abbiamo annotato per «${title}»:
</#if>

${items}

<#if openPoints gt 0>
Ancora da vedere:

${open}
</#if>

<#if newTotal?? && newFinish??>
Così il lavoro costa in tutto ${newTotal} e sarà finito ${newFinish}.
<#elseif newTotal??>
Così il lavoro costa in tutto ${newTotal}.
<#elseif newFinish??>
Così il lavoro sarà finito ${newFinish}.
</#if>

<#if sum??>Scriva per favore l’importo accanto al Suo sì, per esempio: «sì, ${sum}»;<#else>Risponda pure con parole Sue;</#if> se ricorda qualcosa diversamente, basta il numero del punto («2: giovedì»).

${question}
