-- Derived, like the other tables: the numbers of the invoices. The primary key keeps a number from being given twice.
CREATE TABLE invoice (
  year_no  INTEGER NOT NULL,
  count_no INTEGER NOT NULL,
  case_no  INTEGER NOT NULL,
  unpaid   BOOLEAN NOT NULL,
  PRIMARY KEY (year_no, count_no)
);
CREATE INDEX invoice_unpaid ON invoice (unpaid, case_no);
