-- Version 3: views saved by name.

CREATE TABLE saved_view (
  name    TEXT NOT NULL PRIMARY KEY,
  choices TEXT NOT NULL        -- a line each: periods 13, column target, rating RED, sort title
) STRICT, WITHOUT ROWID;
