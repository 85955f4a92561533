subject: ${title}: il piano dei pagamenti <#if renewed>modificato <#else></#if>per la Sua conferma
question: Le va bene questo piano dei pagamenti?
agrees: yes
agree-button: Sì, va bene
agree-reply: Sì
other-button: Altro
verb: schedule
called: il piano dei pagamenti
starts: no
items: instalments
---
Gentile ${greeting},

<#if renewed>
grazie per la Sua risposta. Abbiamo cambiato di conseguenza il piano dei pagamenti per «${title}». Questo è nuovo:

${changes}

Ecco quindi il tutto:
<#else>
grazie per averci affidato «${title}». Perché i pagamenti siano chiari per entrambi, ecco quando ci farebbe piacere riceverli:
</#if>

${items}

La fattura di ogni pagamento arriva da sé, in tempo prima della sua data o a lavoro finito. Risponda pure con parole Sue; se un altro giorno Le va meglio, bastano il numero e il giorno.

${question}
