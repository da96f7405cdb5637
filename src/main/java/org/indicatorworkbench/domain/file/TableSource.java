package org.indicatorworkbench.domain.file;

import java.util.Optional;

/**
 * Where a table was read from, and how.
 *
 * @param file the name of the file, without its folder
 * @param format how the table stands in it
 */
public record TableSource(String file, Format format) {

  /** How a table stands in a file. */
  public sealed interface Format {}

  /**
   * As text.
   *
   * @param encoding "UTF-8", "UTF-16" or "Windows-1252"
   * @param delimiter "comma", "semicolon" or "tab"
   */
  public record Text(String encoding, String delimiter) implements Format {}

  /**
   * As a sheet of a workbook.
   *
   * @param name as on its tab
   */
  public record Sheet(String name) implements Format {}

  /** A file of text. */
  public static TableSource ofText(String file, String encoding, String delimiter) {
    return new TableSource(file, new Text(encoding, delimiter));
  }

  /** A sheet of a workbook. */
  public static TableSource ofSheet(String file, String sheet) {
    return new TableSource(file, new Sheet(sheet));
  }

  /** The sheet; empty for a file that has none. */
  public Optional<String> sheet() {
    return format instanceof Sheet sheet ? Optional.of(sheet.name()) : Optional.empty();
  }

  /** The words for it in a sentence: "values.csv", "figures.xlsx, sheet Values". */
  public String place() {
    return sheet().map(sheet -> file + ", sheet " + sheet).orElse(file);
  }
}
