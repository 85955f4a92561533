subject: <#if replaces?has_content>Korrigierte Rechnung<#else>Rechnung</#if> ${number}
---
${parties}

<#if replaces?has_content>
Diese Rechnung korrigiert die Rechnung ${replaces} vom ${replacesDate} und tritt an ihre Stelle.
</#if>

${lines}

${sums}

<#if exempt?has_content>
${exempt}
</#if>

<#if !settledAll>
# Bitte zahlen Sie ${amount} bis ${dueDate}<#if payLines gt 0>, Verwendungszweck ${number}</#if>

<#if payLines gt 0>
${howToPay}
</#if>
<#else>
Davon ist nichts mehr offen.
</#if>

Vielen Dank für die gute Zusammenarbeit.
