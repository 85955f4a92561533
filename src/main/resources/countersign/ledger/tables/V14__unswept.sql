-- Whether raw messages were erased since the file was last rid of what is left of them. A process that dies in the wrong moment
-- leaves their bytes behind, though nothing in the tables leads to them any more.
ALTER TABLE head ADD COLUMN unswept BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE head SET unswept = EXISTS (SELECT 1 FROM evidence WHERE content IS NULL);
