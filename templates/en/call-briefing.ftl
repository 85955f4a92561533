subject: Call ${contact} today<#if phone?has_content>: ${phone}</#if> (dispute)
question: Shall I remind you again ${again}?
agree-button: Yes, remind me
agree-reply: yes
yes: later
pdf: call-briefing<#if case?has_content>-${case}</#if>.pdf
---
Call ${contactName}<#if phone?has_content>, ${phone} (${there})</#if>. It is about ${jobs}. All mail of mine to ${contact} has stopped.<#if !phone?has_content> No number is on record.</#if>

<#if hasWords>
${saidBy} wrote ${saidWhen}<#if !own> what ${contact} says</#if>:

${words}
</#if>

<#if pastCount gt 0>
# What the record says

${past}
</#if>

<#if confirmedCount gt 0>
# What ${contact} confirmed, word for word

${confirmed}
</#if>

<#if issueCount gt 0>
# To be settled, easiest first

${issues}
</#if>

# What it is worth

<#if amount??>
At stake: ${amount}<#if named> (what ${contact} names)</#if>. Disputing it costs about ${cost} (${hours} h at ${rate})<#if dear>: more than it is worth<#else>: whatever you give up below that costs less</#if>.
<#else>
No price is on record for it. Disputing it costs about ${cost} (${hours} h at ${rate}).
</#if>

# You could

<#if amount??>
- leave it out and close: that gives up ${amount}
<#if worked??>
- take it back and charge the work so far: ${worked} (${workedTime})
</#if>
- meet in the middle: ${half} each
- let it stand, with two weeks to pay or in three parts of about ${third}
<#else>
- leave it out and close
- do it once more, the way ${contact} meant it, by a day you both name
- write down anew what it is to be, and ask for a yes
</#if>

# Open with

- “How do you see it?”
- “What did you expect to find?”
- “What would put it right for you?”

<#if otherCount gt 0>
# Also under way with ${contact}

${others}
</#if>

When you have talked, reply “call” with your notes below it, a line each: I sum them up for ${contact}, and that one letter goes out. “resolved<#if case?has_content> ${case}</#if>” lets all mail go on.

Attached: this page to print<#if enclosed gt 0>, and the <#if enclosed == 1>mail that proves<#else>${enclosed} mails that prove</#if> it, byte for byte</#if>.<#if leftOut?has_content> Not attached, for they are too large or erased; the record knows them: ${leftOut}.</#if>

${question}
