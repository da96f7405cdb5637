package org.indicatorworkbench.intake.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.intake.CellText;

/**
 * Text with a sign between cells and line ends between rows, as spreadsheets put it on the
 * clipboard: a cell that holds such signs stands in quotes, quotes inside are doubled. Not Commons
 * CSV, which refuses or swallows what people copy: a quote that nobody closes, or one that closes
 * before the cell ends, is here a part of the text.
 */
final class DelimitedText {
  private final String text;
  private final char delimiter;
  private final BooleanSupplier cancelled;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;
  private int cells;
  private boolean quotesClose = true;

  private DelimitedText(String text, char delimiter, BooleanSupplier cancelled) {
    this.text = text;
    this.delimiter = delimiter;
    this.cancelled = cancelled;
  }

  /**
   * The rows of a text. The line end after the last row begins no row of its own; an empty line in
   * a text of several columns is a row without cells.
   *
   * @throws Unreadable when there are more cells than can be pasted
   * @throws CancellationException when the user no longer wants them
   */
  static PastedBlock read(String text, char delimiter, BooleanSupplier cancelled) {
    return new DelimitedText(text, delimiter, cancelled).read();
  }

  private PastedBlock read() {
    while (at < text.length()) {
      cell();
      if (at == text.length() || text.charAt(at) != delimiter) {
        endRow();
      } else if (++at == text.length()) {
        row.add("");
        endRow();
      }
    }
    PastedBlock block = new PastedBlock(rows);
    return block.width() < 2 ? block : new PastedBlock(rows.stream().map(this::orNone).toList());
  }

  private List<String> orNone(List<String> cells) {
    return cells.size() == 1 && cells.getFirst().isEmpty() ? List.of() : cells;
  }

  private void cell() {
    int close = quotesClose && text.charAt(at) == '"' ? closingQuote() : -1;
    if (close >= 0) {
      add(text.substring(at + 1, close).replace("\"\"", "\""));
      at = close + 1;
    } else {
      int start = at;
      while (at < text.length() && !endsCell(at)) {
        at++;
      }
      add(text.substring(start, at));
    }
  }

  /** Where the quotes that open here close at the end of a cell; -1 where they do not. */
  private int closingQuote() {
    int quote = text.indexOf('"', at + 1);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    // Looked for once: in a long text every later quote would look through all of it again.
    quotesClose = quote >= 0;
    return quote >= 0 && (quote + 1 == text.length() || endsCell(quote + 1)) ? quote : -1;
  }

  private boolean endsCell(int where) {
    char sign = text.charAt(where);
    return sign == delimiter || sign == '\n' || sign == '\r';
  }

  private void add(String cell) {
    if (++cells > PastedBlock.MOST_CELLS) {
      throw TooLarge.cells();
    }
    row.add(CellText.tidy(cell));
  }

  private void endRow() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.add(List.copyOf(row));
    row = new ArrayList<>(row.size());
  }
}
