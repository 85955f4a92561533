subject: The record of “${title}” (${case})
question: Is there anything else I can do?
pdf: dossier-${case}.pdf
page: dossier-page
---
${greeting}, this is the record of “${title}” (${case}) as it stood ${made}, as pages to print. The command line writes the whole of it with every mail, and what proves it, into one file: `countersign dossier ${case} --out ${case}.zip`.

${question}
