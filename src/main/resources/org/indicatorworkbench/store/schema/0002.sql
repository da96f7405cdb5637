-- Version 2: indicators can be retired.

ALTER TABLE indicator ADD COLUMN retired TEXT; -- the last day it is reported for, 2023-06-30; NULL: it is reported
