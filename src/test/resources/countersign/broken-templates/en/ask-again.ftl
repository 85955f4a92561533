subject: Once more
question: Shall we?
---
Dear ${greeting}, no question here.
