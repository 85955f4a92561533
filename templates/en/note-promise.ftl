subject: <#if ours>Keep what we promised ${contact}<#else>${contact} has not said that it is done</#if>: ${title}
question: Is <#if n == 1>it<#else>all of it</#if> done?
yes: done
agree-button: Yes, done
agree-reply: yes
---
<#if ours>
<#if late>This was due, and nobody has said that it is done:<#else>Today is the day for what we promised ${contactName}:</#if>
<#else>
Ask ${contactName} on the phone<#if phone?has_content>, ${phone} (${there})</#if>. I asked after this by mail, and heard nothing that settles it:
</#if>

${items}

“yes” when it is done, or “done 2” for one of several; I remind you three times, and the digest shows it until then.

${question}
