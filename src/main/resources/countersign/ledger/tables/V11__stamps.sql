-- What a time stamp server said of a checkpoint (RFC 3161), in DER.
CREATE TABLE stamp (
  size  BIGINT PRIMARY KEY REFERENCES checkpoint (size),
  token ${bytes} NOT NULL
);
