package org.indicatorworkbench.export.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Rows as spreadsheets take them from the clipboard: tabs between cells, CRLF after each row,
 * quotes only around cells with such signs or with quotes.
 */
public final class TabText {
  private static final CSVFormat FORMAT =
      CSVFormat.TDF
          .builder()
          .setQuoteMode(QuoteMode.MINIMAL)
          .setIgnoreSurroundingSpaces(false)
          .setRecordSeparator("\r\n")
          .get();

  private TabText() {}

  /** The text of rows, every cell just as it is. */
  public static String exact(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try {
      CSVPrinter printer = new CSVPrinter(text, FORMAT);
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** The text of rows for a program that computes: nothing in it becomes a formula there. */
  public static String inert(List<List<String>> rows) {
    return exact(rows.stream().map(row -> row.stream().map(Inert::unlessFigure).toList()).toList());
  }
}
