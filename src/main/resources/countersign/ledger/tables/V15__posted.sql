-- How far each program that wants to hear of the entries has taken them, by its address.
CREATE TABLE posted (
  address VARCHAR(1000) PRIMARY KEY,
  seq     BIGINT NOT NULL
);
