-- The right edge of the tree over the entries (RFC 6962): the roots of its full subtrees, largest first.
ALTER TABLE head ADD COLUMN frontier VARCHAR(4200) DEFAULT '' NOT NULL;

-- Signed checkpoints of that tree, as they went out.
CREATE TABLE checkpoint (
  size    BIGINT PRIMARY KEY,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  note    VARCHAR(2000) NOT NULL
);
