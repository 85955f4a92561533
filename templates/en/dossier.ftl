subject: The record of “${title}” (${case})
question: Is there anything else I can do?
pdf: dossier-${case}.pdf
page: dossier-page
---
${greeting}, this is the record of “${title}” (${case}) as it stood ${made}: pages to print<#if whole>, and ${case}.zip with every mail and what proves all of it. “countersign verify ${case}.zip” checks it on any machine; README.txt in it says how to check it without us.<#else>. With every mail it is too large for a mail: “countersign dossier ${case} --out ${case}.zip” writes the whole of it, with what proves it, into one file.</#if>

${question}
