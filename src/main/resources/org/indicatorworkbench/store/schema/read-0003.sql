-- Shows a version 3 that may only be read as if it were a version 4.

CREATE TEMP VIEW benchmark AS
  SELECT rowid AS rowid, code, comparator, year, number, NULL AS unit, '' AS note
  FROM main.benchmark;
CREATE TEMP VIEW published_rating AS
  SELECT NULL AS code, NULL AS period, NULL AS rag, NULL AS direction WHERE 0;
CREATE TEMP VIEW population AS SELECT NULL AS period, NULL AS age_group, NULL AS people WHERE 0;
CREATE TEMP VIEW ruling AS
  SELECT NULL AS code, NULL AS kind, NULL AS rule, NULL AS period,
    NULL AS rag, NULL AS evidence, NULL AS reason, NULL AS author WHERE 0;
CREATE TEMP VIEW target AS SELECT *, NULL AS comparator, NULL AS year FROM main.target;
