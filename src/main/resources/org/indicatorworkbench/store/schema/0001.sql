-- A workspace, version 1.
--
-- Numbers of values are texts, so that 90 and 90.0 stay what was typed: CAST(number AS REAL) to
-- compute with them. Periods are their keys: 2023-06, 2023-24 Q3, 2017-18 Autumn, 2023-24,
-- 2017/18 academic, 2019. A financial year whose key could be a month is written 2010/11.

CREATE TABLE indicator (
  code       TEXT NOT NULL PRIMARY KEY,
  position   INTEGER NOT NULL,
  section    TEXT NOT NULL,
  title      TEXT NOT NULL,
  unit       TEXT NOT NULL,
  decimals   INTEGER NOT NULL,
  polarity   TEXT NOT NULL,
  frequency  TEXT NOT NULL,
  basis      TEXT NOT NULL,
  parent     TEXT,             -- the code of another indicator
  tolerance  TEXT,             -- none, 5pp, 5%, 85..100; NULL: the house rule
  owner      TEXT NOT NULL,
  outcome    TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE observation (
  code        TEXT NOT NULL REFERENCES indicator (code),
  period      TEXT NOT NULL,
  kind        TEXT NOT NULL,   -- number, ratio, words; or why there is none: pending, not applicable, not available, suppressed
  number      TEXT,
  numerator   TEXT,
  denominator TEXT,
  words       TEXT,
  status      TEXT NOT NULL,   -- actual, provisional, revised, under query
  note        TEXT NOT NULL,
  owner       TEXT NOT NULL,
  due         TEXT NOT NULL,
  source      TEXT NOT NULL,
  PRIMARY KEY (code, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  code        TEXT NOT NULL REFERENCES indicator (code),
  from_period TEXT NOT NULL,   -- empty: for all periods
  kind        TEXT NOT NULL,   -- threshold, range, movement, dated, per period
  text        TEXT NOT NULL,   -- as it is printed
  sign        TEXT,            -- of a threshold: >=, <=, >, <; empty: by polarity
  number      TEXT,            -- of a threshold, dated or per period
  low         TEXT,            -- of a range
  high        TEXT,
  direction   TEXT,            -- of a movement: increase, decrease
  due         TEXT,            -- of a dated one: a period
  every       TEXT,            -- of one per period: month, quarter, term, year
  PRIMARY KEY (code, from_period)
) STRICT, WITHOUT ROWID;

-- With row ids, which keep the order in which they came.
CREATE TABLE benchmark (
  code       TEXT NOT NULL REFERENCES indicator (code),
  comparator TEXT NOT NULL,
  year       TEXT NOT NULL,
  number     TEXT NOT NULL,
  PRIMARY KEY (code, comparator, year)
) STRICT;

CREATE TABLE commentary (
  about  TEXT NOT NULL,        -- indicator, section, report
  name   TEXT NOT NULL,        -- the code or the section; empty for the report
  period TEXT NOT NULL,
  text   TEXT NOT NULL,
  state  TEXT NOT NULL,        -- draft, ready
  PRIMARY KEY (about, name, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal: what was done, by whom and when. Entries are never deleted.
CREATE TABLE change_set (
  id   INTEGER PRIMARY KEY,
  at   TEXT NOT NULL,          -- UTC, 2023-07-03T09:30:00.123Z
  who  TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  of   INTEGER REFERENCES change_set (id), -- what was undone, done again or taken back
  size INTEGER NOT NULL        -- how many changes it has
) STRICT;

-- key, before and after are JSON arrays of the columns of the table, in their order.
CREATE TABLE change (
  change_set INTEGER NOT NULL REFERENCES change_set (id),
  number     INTEGER NOT NULL, -- 1 is applied first
  place      TEXT NOT NULL,    -- the name of the table
  key        TEXT NOT NULL,
  before     TEXT,             -- NULL: nothing stood there
  after      TEXT,             -- NULL: nothing stands there
  PRIMARY KEY (change_set, number)
) STRICT, WITHOUT ROWID;
