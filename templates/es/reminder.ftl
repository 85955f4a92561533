subject: <#if rung gt 0>Segundo recordatorio<#else>Recordatorio</#if>: <#if requests == 1>${title}<#else>${n} puntos</#if> para su visto bueno
question: ¿Está de acuerdo<#if n == 1><#elseif n == 2> con ambos puntos<#else> con los ${count} puntos</#if>?
agrees: yes
agree-button: <#if n == 1>Sí<#elseif n == 2>Sí, con ambos<#else>Sí, con los ${count}</#if>
agree-reply: Sí<#if sum??>, ${sum}</#if>
other-button: Otra cosa
---
Buenos días, ${greeting}:

<#if requests gt 1>
Un recordatorio amable: estos puntos de nuestros últimos correos siguen pendientes; aquí van juntos:
<#elseif rung gt 0>
Un recordatorio amable: el ${askedDay} le enviamos ${called} para «${title}»; aquí va otra vez completo:
<#else>
Un recordatorio amable: ${askedWhen} le enviamos ${called} para «${title}»; aquí va otra vez:
</#if>

${items}

<#if seconded?has_content>
${seconded?cap_first} ya ha dado su acuerdo; con este importe pedimos también la palabra de una segunda persona.
</#if>

<#if openPoints gt 0>
Queda por ver:

${open}
</#if>

<#if newTotal?? && newFinish??>
Con esto, el trabajo asciende a ${newTotal} y estará terminado el ${newFinish}.
<#elseif newTotal??>
Con esto, el trabajo asciende a ${newTotal}.
<#elseif newFinish??>
Con esto, el trabajo estará terminado el ${newFinish}.
</#if>
<#if starts && !choose>
<#if n == 1>Empezamos en cuanto usted lo confirme.<#else>Empezamos cada punto en cuanto usted lo confirme.</#if>
</#if>

<#if sum?? && choose>
Escriba por favor el precio con la letra delante, por ejemplo: «${sumLetter}, ${sum}»; una pregunta también es bienvenida.
<#elseif sum??>
Escriba por favor el importe junto a su sí, por ejemplo: «sí, ${sum}».
<#elseif choose>
Basta con la letra («B»); una pregunta también es bienvenida.
<#elseif !starts>
Conteste con sus propias palabras; si recuerda algo de otra manera, basta con el número del punto («2: el jueves»).
<#elseif n == 1>
Conteste con sus propias palabras; basta con un «sí».
<#else>
Conteste con sus propias palabras, para todo o para una parte; bastan los números («<#if n == 2>1 sí, 2 no<#else>1 y 2 sí, 3 no</#if>»).
</#if>

${question}
