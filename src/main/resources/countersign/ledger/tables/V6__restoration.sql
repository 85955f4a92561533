-- The last invoice of each year that was given before the books were restored from an older copy.
CREATE TABLE used_invoice (
  year_no  INTEGER PRIMARY KEY,
  count_no INTEGER NOT NULL
);
