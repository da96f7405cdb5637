package org.indicatorworkbench.intake;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.file.Rejected;

/**
 * A cell that was not read yet because its meaning depends on the indicator.
 *
 * @param column the heading of its column
 * @param text what stands in it; empty when it is blank or the file has no such column
 * @param decimals how many it is displayed with; empty where the text is what is displayed
 */
public record Cell(String column, String text, OptionalInt decimals) {
  /** No number, period, code or title is longer. */
  private static final int LONGEST = 1_000;

  /** How much of a text stands in a list of what was rejected. */
  private static final int SHOWN = 200;

  /** What spreadsheets write where a formula has no result; never a value, a code or a title. */
  private static final Set<String> ERRORS =
      Set.of("#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!");

  /** A cell that displays its text. */
  public Cell(String column, String text) {
    this(column, text, OptionalInt.empty());
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /**
   * The cell as read.
   *
   * @throws Unreadable when the reader cannot, or the text is a formula's error, or far too long to
   *     be what it reads
   */
  public <T> T read(Function<String, T> reader) {
    if (text.length() > LONGEST) {
      throw new Unreadable("the cell has " + text.length() + " characters, too many to be read");
    }
    if (ERRORS.contains(text)) {
      throw new Unreadable("the formula of the cell gives " + text + "; correct it or clear it");
    }
    return reader.apply(text);
  }

  /** This cell as rejected; of a very long text, only its beginning. */
  public Rejected rejected(int line, String reason) {
    return new Rejected(
        line, column, text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text, reason);
  }
}
