-- Time stamps stay as all that is written does (V8).
CREATE TRIGGER stamp_stays BEFORE UPDATE OR DELETE ON stamp FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER stamp_remains BEFORE TRUNCATE ON stamp FOR EACH STATEMENT EXECUTE FUNCTION append_only();
