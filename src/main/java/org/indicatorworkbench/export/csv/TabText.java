package org.indicatorworkbench.export.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as spreadsheets take them from the clipboard: tabs between cells, CRLF after each row,
 * quotes only around cells with such signs or with quotes. Not Commons CSV, which also quotes a
 * blank or a dash at the beginning of a row; that would be read in every mail.
 */
public final class TabText {
  private static final String NEEDS_QUOTES = "\t\r\n\"";

  private TabText() {}

  /** The text of rows, every cell just as it is. */
  public static String exact(List<List<String>> rows) {
    return rows.stream().map(TabText::row).collect(Collectors.joining());
  }

  /** The text of rows for a program that computes: nothing in it becomes a formula there. */
  public static String inert(List<List<String>> rows) {
    return exact(rows.stream().map(row -> row.stream().map(Inert::unlessFigure).toList()).toList());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(TabText::cell).collect(Collectors.joining("\t", "", "\r\n"));
  }

  private static String cell(String text) {
    return text.chars().anyMatch(sign -> NEEDS_QUOTES.indexOf(sign) >= 0)
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
