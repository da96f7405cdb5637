package org.indicatorworkbench.intake.csv;

import org.apache.commons.csv.CSVFormat;

/** What stands between the cells of a row. */
enum Delimiter {
  COMMA(',', "comma"),
  SEMICOLON(';', "semicolon"),
  TAB('\t', "tab");

  private final CSVFormat format;
  private final String key;

  Delimiter(char sign, String key) {
    this.key = key;
    format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(sign)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            // People write: "Good" or better, 12
            .setTrailingData(true)
            .get();
  }

  CSVFormat format() {
    return format;
  }

  /** The word for it, such as "comma". */
  String key() {
    return key;
  }
}
