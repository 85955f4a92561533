subject: ${title}: ${amount} <#if daysLate gt 0>was te betalen op ${dueDay}<#else>is vandaag te betalen</#if>
question: Is de betaling onderweg?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Iets anders
---
Beste ${greeting},

dank u voor uw vertrouwen bij ‘${title}’. <#if daysLate gt 0>${dueDay?cap_first} was<#else>Vandaag is</#if> de vervaldag van factuur ${number}, ${amount}<#if partly>; ${settled} van ${total} is al voldaan, waarvoor dank</#if>.

<#if payLines gt 0>
Hier zijn de gegevens voor de betaling, met ${number} als kenmerk:

${payTo}

<#if payCode>
Uw bankapp neemt de overschrijving over uit deze code:

${code}
</#if>
</#if>

${question}
