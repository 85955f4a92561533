subject: <#if saysPaid>${contact} says that it is paid: ${title}<#else>${contact} wrote about invoice ${numbers}: ${title}</#if>
question: Would you like to see how it all stands?
yes: status
---
<#if saysPaid>
Look at the account: no letter about it goes out until ${until}. Once the money is there, “paid ${plainAmount} ${number}” records it.
<#else>
Read this yourself: no letter about it goes out until ${until}. Your own words in answer to this mail go to ${contact}; “correct ${number} ${line}: 80” corrects a line, “credit ${number} 20 because …” takes something off, “paid ${plainAmount} ${number}” records a payment.
</#if>

${contactName} wrote:

${words}

<#if named gt 0>
What his words name:

${lines}
</#if>

What is open:

${open}

${question}
