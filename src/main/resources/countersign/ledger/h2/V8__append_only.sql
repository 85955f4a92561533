-- What is written stays, whoever asks: the tables themselves refuse anything but additions, and erasing, which makes NULL.
CREATE TRIGGER entry_stays BEFORE UPDATE, DELETE ON entry FOR EACH ROW CALL 'countersign.ledger.AppendOnly';
CREATE TRIGGER evidence_stays BEFORE UPDATE, DELETE ON evidence FOR EACH ROW CALL 'countersign.ledger.AppendOnly';
CREATE TRIGGER checkpoint_stays BEFORE UPDATE, DELETE ON checkpoint FOR EACH ROW CALL 'countersign.ledger.AppendOnly';
