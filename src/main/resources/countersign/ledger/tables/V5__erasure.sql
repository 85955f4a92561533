-- Bytes can be erased: the row stays with their hash, and an entry says why.
ALTER TABLE evidence ALTER COLUMN content DROP NOT NULL;

-- A letter of which no word stays: nothing answers it any more.
ALTER TABLE letter ADD COLUMN erased BOOLEAN DEFAULT FALSE NOT NULL;
