subject: The record of “${title}” (${case})
---
${contactName}, ${address}. What follows is taken from the ledger of the firm, as it stood ${made}; what proves it lies in the same file.

${line}

<#if pastCount gt 0>
# What happened

${past}
</#if>

# What was agreed, in the customer’s own words

<#if agreedCount gt 0>
${agreed}
<#else>
Nothing is confirmed.
</#if>

<#if proofCount gt 0>
# How well that is proven

${proofs}
</#if>

<#if openCount gt 0>
# What is not agreed

${open}
</#if>

<#if invoiceCount gt 0>
# Money

${money}
</#if>

# What speaks against the firm

<#if againstCount gt 0>
${against}
<#else>
Nothing on record does: no work without a confirmation, no denial, no doubtful sender, no letter that was not accepted.
</#if>

# How it is proven

Every line above is an entry of a ledger to which lines are only ever added. When this was made it had ${size} entries; the root over them is ${root}, signed with the key ${key}. Receipts and weekly digests carry earlier checkpoints of it, so that the mailboxes of the customer and of the staff are witnesses. <#if stamped>A time stamp server that the firm does not run (${stampedBy}) signed on ${stampedAt} that the first ${stampSize} of them were there. </#if>README.txt in the same file says how to check all of this without the firm, and what it does not prove.
<#if changeCount gt 0>

Other keys came into use meanwhile. Each line is an entry of the ledger; keys/ in the same file proves it.

${changes}
</#if>
