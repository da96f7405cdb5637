package org.indicatorworkbench.intake.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.CellText;
import org.indicatorworkbench.intake.FileBytes;
import org.indicatorworkbench.intake.RawRow;
import org.indicatorworkbench.intake.RawTable;

/** Reads CSV and its relatives, with the encoding and the delimiter found from the content. */
public final class CsvReader {
  private CsvReader() {}

  /**
   * Reads a file of at most 50 MB.
   *
   * @throws UnusableFile when it cannot be read or is no table of text
   */
  public static RawTable read(Path file) {
    return read(FileBytes.name(file), FileBytes.of(file));
  }

  /**
   * Reads the content of a file.
   *
   * @param name the file's, for sentences
   * @throws UnusableFile when it is no table of text
   */
  public static RawTable read(String name, byte[] bytes) {
    NoTable.named(bytes)
        .ifPresent(
            what -> {
              throw new UnusableFile(name + " is " + what);
            });
    Decoded decoded =
        Decoder.of(bytes)
            .filter(text -> !NoTable.isBinary(text.text()))
            .orElseThrow(
                () -> new UnusableFile(name + " is no text; save the table as CSV (UTF-8)"));
    NoTable.endlessLine(decoded.text())
        .ifPresent(
            line -> {
              throw new UnusableFile(
                  "%s, line %d has more than a million characters; check that it is a table"
                      .formatted(name, line));
            });
    Delimiter delimiter = DelimiterGuess.of(decoded.text());
    TableSource source = TableSource.ofText(name, decoded.encoding(), delimiter.key());
    List<RawRow> rows = rows(source, decoded.text(), delimiter);
    if (rows.isEmpty()) {
      throw new UnusableFile(name + " is empty; export it again");
    }
    return new RawTable(source, rows);
  }

  private static List<RawRow> rows(TableSource source, String text, Delimiter delimiter) {
    List<RawRow> rows = new ArrayList<>();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), delimiter.format())) {
      for (Iterator<org.apache.commons.csv.CSVRecord> records = parser.iterator();
          records.hasNext(); ) {
        row((int) line, records.next().toList()).ifPresent(rows::add);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException endsInsideQuotes) {
      throw new UnusableFile(
          "%s, line %d: a quotation mark opens a cell and none closes it; close it or take it away"
              .formatted(source.file(), line));
    }
    return rows;
  }

  private static Optional<RawRow> row(int line, List<String> cells) {
    List<String> tidy = cells.stream().map(CellText::tidy).toList();
    return tidy.stream().allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(new RawRow(line, tidy));
  }
}
