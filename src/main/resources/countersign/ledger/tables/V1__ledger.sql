-- The ledger. Plain SQL that H2 and PostgreSQL both read; ${bytes} and ${words} are the types for long values.

-- One row: the end of the chain, and the numbers that come next. Whoever writes locks it first.
CREATE TABLE head (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  entries       BIGINT NOT NULL,
  hash          CHAR(64) NOT NULL,
  next_case     INTEGER NOT NULL,
  next_contact  INTEGER NOT NULL,
  next_mail     INTEGER NOT NULL,
  next_letter   BIGINT NOT NULL
);
INSERT INTO head VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 101, 1, 1, 1);

-- Raw messages, sent and received, byte for byte under their SHA-256.
CREATE TABLE evidence (
  sha256  CHAR(64) PRIMARY KEY,
  content ${bytes} NOT NULL,
  kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What happened, one line each; hash covers the line and the line before. The details lie beside it under a salted hash.
CREATE TABLE entry (
  seq      BIGINT PRIMARY KEY,
  folio    VARCHAR(20) NOT NULL,
  line_no  INTEGER NOT NULL,
  made_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  fact     VARCHAR(40) NOT NULL,
  salt     CHAR(32),
  details  ${words},
  digest   CHAR(64) NOT NULL,
  previous CHAR(64) NOT NULL,
  hash     CHAR(64) NOT NULL,
  CONSTRAINT entry_line UNIQUE (folio, line_no)
);

-- Mail that came in.
CREATE TABLE mail (
  mail_no    INTEGER PRIMARY KEY,
  sha256     CHAR(64) NOT NULL UNIQUE REFERENCES evidence (sha256),
  canonical  CHAR(64) UNIQUE,
  message_id VARCHAR(1000),
  kept_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  state      VARCHAR(12) NOT NULL,
  attempts   INTEGER NOT NULL,
  shelf      VARCHAR(12) NOT NULL,
  reason     VARCHAR(1000) NOT NULL
);
CREATE INDEX mail_state ON mail (state);
CREATE INDEX mail_message_id ON mail (message_id);

-- Where in the mailbox it lay. A UID is no identity; the bytes are.
CREATE TABLE place (
  folder      VARCHAR(250) NOT NULL,
  uidvalidity BIGINT NOT NULL,
  uid         BIGINT NOT NULL,
  mail_no     INTEGER NOT NULL REFERENCES mail (mail_no),
  filed       BOOLEAN NOT NULL,
  PRIMARY KEY (folder, uidvalidity, uid)
);
CREATE INDEX place_mail ON place (mail_no);

-- How far the mailbox was read; mail at or before start_uid was there before the bot.
CREATE TABLE cursor_uid (
  folder      VARCHAR(250) NOT NULL,
  uidvalidity BIGINT NOT NULL,
  start_uid   BIGINT NOT NULL,
  last_uid    BIGINT NOT NULL,
  opened_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (folder, uidvalidity)
);

-- Letters that leave: fixed bytes, fixed Message-ID. A copy is a row of its own with the same bytes: one recipient each.
CREATE TABLE letter (
  letter_no   BIGINT PRIMARY KEY,
  letter_key  VARCHAR(2000) NOT NULL UNIQUE,
  template    VARCHAR(60) NOT NULL,
  folio       VARCHAR(20) NOT NULL,
  contact_no  INTEGER,
  recipient   VARCHAR(320) NOT NULL,
  sender      VARCHAR(320) NOT NULL,
  message_id  VARCHAR(1000) NOT NULL,
  copy_of     BIGINT,
  sha256      CHAR(64) NOT NULL REFERENCES evidence (sha256),
  asks        ${words} NOT NULL,
  agrees_by   VARCHAR(8) NOT NULL,
  yes_does    VARCHAR(16) NOT NULL,
  question    VARCHAR(1000) NOT NULL,
  body        ${words} NOT NULL,
  repeatable  BOOLEAN NOT NULL,
  state       VARCHAR(12) NOT NULL,
  attempts    INTEGER NOT NULL,
  queued_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  due_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  answer      VARCHAR(1000) NOT NULL,
  CONSTRAINT letter_message UNIQUE (message_id, recipient)
);
CREATE INDEX letter_due ON letter (state, due_at);
CREATE INDEX letter_recipient ON letter (recipient, queued_at);
CREATE INDEX letter_contact ON letter (contact_no, state);

CREATE TABLE letter_request (
  case_no    INTEGER NOT NULL,
  request_no INTEGER NOT NULL,
  letter_no  BIGINT NOT NULL REFERENCES letter (letter_no),
  PRIMARY KEY (case_no, request_no, letter_no)
);

-- One row for the next due thing of each open request, and of each digest.
CREATE TABLE alarm (
  about      VARCHAR(400) PRIMARY KEY,
  contact_no INTEGER,
  due_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  held_since TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX alarm_due ON alarm (due_at);
CREATE INDEX alarm_contact ON alarm (contact_no);

-- From here on: derived. Everything below can be rebuilt from the entries.
CREATE TABLE contact (
  contact_no INTEGER PRIMARY KEY,
  full_name  VARCHAR(400) NOT NULL,
  last_name  VARCHAR(400) NOT NULL,
  silent     BOOLEAN NOT NULL,
  listed     VARCHAR(320)
);
CREATE INDEX contact_full_name ON contact (full_name);
CREATE INDEX contact_last_name ON contact (last_name);
CREATE INDEX contact_listed ON contact (listed);

CREATE TABLE contact_address (
  address    VARCHAR(320) PRIMARY KEY,
  contact_no INTEGER NOT NULL
);

CREATE TABLE contact_colleague (
  address    VARCHAR(320) NOT NULL,
  contact_no INTEGER NOT NULL,
  PRIMARY KEY (address, contact_no)
);

CREATE TABLE case_file (
  case_no    INTEGER PRIMARY KEY,
  contact_no INTEGER NOT NULL,
  title      VARCHAR(1000) NOT NULL,
  title_key  VARCHAR(1000) NOT NULL
);
CREATE INDEX case_contact ON case_file (contact_no);
CREATE INDEX case_title ON case_file (title_key);

CREATE TABLE request (
  case_no    INTEGER NOT NULL,
  request_no INTEGER NOT NULL,
  contact_no INTEGER NOT NULL,
  version_no INTEGER NOT NULL,
  kind       VARCHAR(60) NOT NULL,
  state      VARCHAR(12) NOT NULL,
  loose      BOOLEAN NOT NULL,
  PRIMARY KEY (case_no, request_no)
);
CREATE INDEX request_loose ON request (loose);
CREATE INDEX request_state ON request (state);
CREATE INDEX request_contact ON request (contact_no, state);

CREATE TABLE item (
  case_no    INTEGER NOT NULL,
  request_no INTEGER NOT NULL,
  item_no    INTEGER NOT NULL,
  body       ${words} NOT NULL,
  amount     DECIMAL(20, 4),
  currency   CHAR(3),
  state      VARCHAR(12) NOT NULL,
  PRIMARY KEY (case_no, request_no, item_no)
);
