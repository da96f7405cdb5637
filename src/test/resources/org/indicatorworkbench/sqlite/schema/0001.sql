CREATE TABLE place (name TEXT PRIMARY KEY) STRICT;
INSERT INTO place VALUES ('first; with a semicolon');
