subject: <#if rung gt 0>Secondo promemoria<#else>Promemoria</#if>: <#if requests == 1>${title}<#else>${n} punti</#if> per la Sua conferma
question: È d’accordo<#if n == 1><#elseif n == 2> con entrambi i punti<#else> con tutti e ${count} i punti</#if>?
agrees: yes
agree-button: <#if n == 1>Sì<#elseif n == 2>Sì, con entrambi<#else>Sì, con tutti</#if>
agree-reply: Sì<#if sum??>, ${sum}</#if>
other-button: Altro
---
Gentile ${greeting},

<#if requests gt 1>
un cordiale promemoria: questi punti delle nostre ultime mail sono ancora in sospeso; eccoli insieme:
<#elseif rung gt 0>
un cordiale promemoria: ${askedDay} Le abbiamo inviato ${called} per «${title}»; ecco di nuovo tutto:
<#else>
un cordiale promemoria: ${askedWhen} Le abbiamo inviato ${called} per «${title}»; ecco di nuovo tutto:
</#if>

${items}

<#if seconded?has_content>
${seconded?cap_first} ha già dato il consenso; per questo importo chiediamo anche la parola di una seconda persona.
</#if>

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
<#if starts && !choose>
<#if n == 1>Cominciamo appena Lei conferma.<#else>Cominciamo ogni punto appena Lei lo conferma.</#if>
</#if>

<#if sum?? && choose>
Scriva per favore il prezzo con la lettera davanti, per esempio: «${sumLetter}, ${sum}»; anche una domanda è benvenuta.
<#elseif sum??>
Scriva per favore l’importo accanto al Suo sì, per esempio: «sì, ${sum}».
<#elseif choose>
Basta la lettera («B»); anche una domanda è benvenuta.
<#elseif !starts>
Risponda pure con parole Sue; se ricorda qualcosa diversamente, basta il numero del punto («2: giovedì»).
<#elseif n == 1>
Risponda pure con parole Sue; basta un «sì».
<#else>
Risponda pure con parole Sue, per tutto o per una parte; bastano i numeri («<#if n == 2>1 sì, 2 no<#else>1 e 2 sì, 3 no</#if>»).
</#if>

${question}
