-- Shows a version 2 that may only be read as if it were a version 3.

CREATE TEMP VIEW saved_view AS SELECT NULL AS name, NULL AS choices WHERE 0;
