subject: Choose how to go on with ${contact}: invoice ${number}, ${amount}
question: Which of the three shall it be?
---
<#if gone>
What invoice ${number} of ${issuedDay} for “${title}” bills is not agreed any more:

${goneItems}

It is open with ${amount}, and no more mail goes out about it.
<#else>
The date of the final notice has passed: ${finalDay}. Invoice ${number} of ${issuedDay} for “${title}” is open with ${amount}, ${daysLate} days after it was due; no more mail goes out about it.
</#if>

${items}

<#if phone?has_content>His number: ${phone} (${there}).</#if>

- “choose plan”: you agree on instalments with him; write them with “schedule”
- “choose write-off”: ${amount} are given up
- “choose counsel”: somebody outside takes it on; the ledger has every mail and answer

${question}
