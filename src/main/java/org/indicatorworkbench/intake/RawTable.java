package org.indicatorworkbench.intake;

import java.util.List;
import org.indicatorworkbench.domain.file.TableSource;

/**
 * A file, or a sheet of one, as rows of text, before anything is known about its meaning.
 *
 * @param rows in the order of the file, title rows too; no row is blank
 */
public record RawTable(TableSource source, List<RawRow> rows) {
  /** Among how many rows the headings are looked for: papers have a handful of title rows. */
  public static final int DEEPEST_HEADINGS = 30;

  public RawTable {
    rows = List.copyOf(rows);
  }
}
