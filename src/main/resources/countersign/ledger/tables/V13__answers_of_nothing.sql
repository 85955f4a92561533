-- Whether a letter answers a mail in which was neither an answer nor a command: few of them go to one address in a day, and they
-- are counted before each further one.
ALTER TABLE letter ADD COLUMN of_nothing BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE letter SET of_nothing = TRUE WHERE letter_key LIKE 'misunderstood:%' OR letter_key LIKE 'again:%';
CREATE INDEX letter_of_nothing ON letter (of_nothing, queued_at);
