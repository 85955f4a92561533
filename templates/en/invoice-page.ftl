---
${sender}

# Invoice ${number}

${facts}

${items}

<#if replaces?has_content>
This invoice takes the place of ${replaces}.
</#if>

<#if partly>
Received already, with thanks: ${settled}. Still open: ${amount}.
</#if>

<#if payLines gt 0>
# Where to pay, with ${number} as the reference

${payTo}
</#if>

Thank you for working with us.
