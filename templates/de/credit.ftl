subject: ${title}: Rechnung ${number} wird niedriger
question: Sehen Sie das auch so?
agrees: yes
agree-button: Ja
agree-reply: Ja
other-button: Etwas anderes
pdf: <#if creditNumber??>credit-note-${creditNumber}.pdf</#if>
page: credit-page
---
Guten Tag ${greeting},

vielen Dank für Ihre Geduld mit „${title}“. Von der Rechnung ${number} über ${total} haben wir ${creditAmount} abgezogen: ${creditWhy}. Bisher bezahlt oder abgezogen: ${settled}.

<#if settledAll>
Davon ist nichts mehr offen.
<#else>
Offen bleiben ${amount}, fällig am ${dueDay}.
</#if>

<#if creditNumber??>
Die Gutschrift ${creditNumber} zum Ausdrucken liegt bei.
</#if>

${question}
