subject: ${contact} answered what was taken back: ${title}
question: Would you like to see how it all stands?
yes: status
agree-button: Yes, show me
agree-reply: status
---
Nothing was counted: the answer is to a question that was taken back. If it counts all the same, hand it in anew.

The answer<#if by?has_content> of ${by}</#if>:

${words}

${items}

${question}
