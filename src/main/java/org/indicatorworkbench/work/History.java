package org.indicatorworkbench.work;

import java.util.List;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.indicator.IndicatorCode;

/** What the journal says about one indicator. */
public final class History {
  private History() {}

  /**
   * A change as it was applied; that of an undo is inverted already.
   *
   * @param entry the change set it was part of
   */
  public record Past(JournalEntry entry, Change change) {}

  /** Every change of an indicator, newest first. */
  public static List<Past> of(Workbook workbook, IndicatorCode code) {
    return workbook.journal().stream()
        .flatMap(
            entry ->
                workbook.changes(entry).changes().stream()
                    .filter(change -> Touched.code(change).anyMatch(code::equals))
                    .map(change -> new Past(entry, change)))
        .toList();
  }
}
