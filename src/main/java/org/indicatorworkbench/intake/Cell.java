package org.indicatorworkbench.intake;

import java.util.function.Function;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.file.Rejected;

/**
 * A cell that was not read yet because its meaning depends on the indicator.
 *
 * @param column the heading of its column
 * @param text what stands in it; empty when it is blank or the file has no such column
 */
public record Cell(String column, String text) {
  /** No number, period, code or title is longer. */
  private static final int LONGEST = 1_000;

  /** How much of a text stands in a list of what was rejected. */
  private static final int SHOWN = 200;

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /**
   * The cell as read.
   *
   * @throws Unreadable when the reader cannot, or the text is far too long to be what it reads
   */
  public <T> T read(Function<String, T> reader) {
    if (text.length() > LONGEST) {
      throw new Unreadable("the cell has " + text.length() + " characters, too many to be read");
    }
    return reader.apply(text);
  }

  /** This cell as rejected; of a very long text, only its beginning. */
  public Rejected rejected(int line, String reason) {
    return new Rejected(
        line, column, text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text, reason);
  }
}
