subject: Thank you: what we noted for “${title}”
question: Is there anything you would like to add?
agrees: no
---
Dear ${greeting},

thank you for <#if by?has_content>the answer that ${by} gave for you<#else>your answer</#if>. This is what we noted on ${noted}:

${items}

<#if by?has_content>${by}<#else>You</#if> wrote:

${words}

<#if confirmed gt 0 && starts>
<#if start?has_content>“${start}” can start now.<#elseif confirmed == 2>We can start on both now.<#else>We can start on what you confirmed now.</#if>
<#if newTotal?? && newFinish??>
With this, the job comes to ${newTotal} and is finished on ${newFinish}.
<#elseif newTotal??>
With this, the job comes to ${newTotal}.
<#elseif newFinish??>
With this, the job is finished on ${newFinish}.
</#if>
<#elseif confirmed == 0 && declined gt 0 && starts>
We leave <#if declined == 1>it<#else>them</#if> out for now; a short mail is enough if you would like <#if declined == 1>it<#else>them</#if> later.
</#if>
<#if paused && open gt 0>
I look at the rest of your mail and get back to you.
<#elseif open gt 0>
What is marked as open waits for your word.
</#if>

${question}
