-- Time stamps stay as all that is written does (V8).
CREATE TRIGGER stamp_stays BEFORE UPDATE, DELETE ON stamp FOR EACH ROW CALL 'countersign.ledger.AppendOnly';
