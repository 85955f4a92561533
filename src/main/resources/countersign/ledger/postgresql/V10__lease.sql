-- Which office works on this database. H2 needs no such row: the lock on its file says it.
CREATE TABLE lease (
  name  VARCHAR(40) PRIMARY KEY,
  owner VARCHAR(400) NOT NULL,
  epoch BIGINT NOT NULL,
  until TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
INSERT INTO lease VALUES ('office', '', 0, '-infinity');

-- Values that are as long as a page are too long for the usual kind of index.
DROP INDEX mail_message_id;
CREATE INDEX mail_message_id ON mail USING hash (message_id);
DROP INDEX case_title;
CREATE INDEX case_title ON case_file USING hash (title_key);
