package org.indicatorworkbench.intake;

import java.util.List;
import org.indicatorworkbench.domain.file.TableSource;

/**
 * A file as rows of text, before anything is known about its meaning.
 *
 * @param rows in the order of the file, title rows too; no row is blank
 */
public record RawTable(TableSource source, List<RawRow> rows) {
  public RawTable {
    rows = List.copyOf(rows);
  }
}
