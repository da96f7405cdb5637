package org.indicatorworkbench.intake.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.indicatorworkbench.intake.CellText;
import org.indicatorworkbench.intake.Header;

/** Finds the delimiter under which the beginning of a text has headings that mean something. */
final class DelimiterGuess {
  private static final int LONGEST_SAMPLE = 1 << 16;
  private static final int ROWS = 30;

  private DelimiterGuess() {}

  private record Trial(Delimiter delimiter, int knownHeadings, int usualWidth) {}

  /** The delimiter; a comma where nothing tells. */
  static Delimiter of(String text) {
    String sample = text.substring(0, Math.min(text.length(), LONGEST_SAMPLE));
    return Arrays.stream(Delimiter.values())
        .map(delimiter -> trial(delimiter, sample))
        .max(Comparator.comparing(Trial::knownHeadings).thenComparing(Trial::usualWidth))
        .map(Trial::delimiter)
        .orElseThrow();
  }

  private static Trial trial(Delimiter delimiter, String sample) {
    List<List<String>> rows = rows(delimiter, sample);
    int known = rows.stream().mapToInt(row -> Header.of(row).known()).max().orElse(0);
    List<Integer> widths = rows.stream().map(List::size).sorted().toList();
    return new Trial(delimiter, known, widths.isEmpty() ? 0 : widths.get(widths.size() / 2));
  }

  private static List<List<String>> rows(Delimiter delimiter, String sample) {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(sample), delimiter.format())) {
      for (CSVRecord row : parser) {
        rows.add(row.stream().map(CellText::tidy).toList());
        if (rows.size() == ROWS) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException endsInsideQuotes) {
      // The rows before it are sample enough.
    }
    return rows;
  }
}
