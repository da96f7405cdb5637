ALTER TABLE place ADD COLUMN inside TEXT REFERENCES place (name);
