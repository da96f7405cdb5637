-- Version 4: what people decide, what papers printed, how many people there are, linked targets.

ALTER TABLE benchmark ADD COLUMN unit TEXT;                     -- NULL: not known
ALTER TABLE benchmark ADD COLUMN note TEXT NOT NULL DEFAULT ''; -- how the figure came about

CREATE TABLE published_rating (
  code      TEXT NOT NULL REFERENCES indicator (code),
  period    TEXT NOT NULL,
  rag       TEXT,              -- GREEN, AMBER, RED, NOT RATED; NULL: none was printed
  direction TEXT NOT NULL,     -- the word that was printed
  PRIMARY KEY (code, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE population (
  period    TEXT NOT NULL,
  age_group TEXT NOT NULL,     -- 0-17
  people    INTEGER NOT NULL,
  PRIMARY KEY (period, age_group)
) STRICT, WITHOUT ROWID;

CREATE TABLE ruling (
  code     TEXT NOT NULL,      -- empty: about no indicator
  kind     TEXT NOT NULL,      -- rating, limits, finding
  rule     TEXT NOT NULL,      -- of a finding: the name of the check
  period   TEXT NOT NULL,      -- empty: about the whole row
  rag      TEXT,               -- of a rating: GREEN, AMBER, RED
  evidence TEXT,               -- of a finding: what was found
  reason   TEXT NOT NULL,
  author   TEXT NOT NULL,
  PRIMARY KEY (code, kind, rule, period)
) STRICT, WITHOUT ROWID;

-- A target may be what a comparator had.
ALTER TABLE target ADD COLUMN comparator TEXT;  -- of a linked one: whose figure it is
ALTER TABLE target ADD COLUMN year TEXT;        -- of a linked one: the year of that figure
