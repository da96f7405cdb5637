-- Shows a version 1 that may only be read as if it were a version 2.

CREATE TEMP VIEW indicator AS SELECT *, NULL AS retired FROM main.indicator;
