package org.indicatorworkbench.work.importing;

import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.Column;
import org.indicatorworkbench.intake.IndicatorRef;

/** Finds the indicator that a row of figures is about. */
record RowIndicator(DraftCatalogue catalogue) {

  /** The indicator; empty, and the row rejected, when there is none. */
  Optional<Indicator> of(FileTally file, int line, IndicatorRef ref) {
    if (file.isRowRejected(line)) {
      return Optional.empty();
    }
    Cell cell =
        ref.code()
            .map(code -> new Cell(Column.CODE.key(), code.text()))
            .orElseGet(() -> new Cell(Column.INDICATOR.key(), ref.title()));
    try {
      Optional<Indicator> found = catalogue.find(ref).flatMap(catalogue::get);
      if (found.isEmpty() && !file.isRowDoubtful(line)) {
        file.rejectRow(line, cell, unknown(ref));
      }
      return found;
    } catch (Unreadable ambiguous) {
      file.rejectRow(line, cell, ambiguous.getMessage());
      return Optional.empty();
    }
  }

  private static String unknown(IndicatorRef ref) {
    return ref.code()
            .map(code -> "no indicator has the code " + code)
            .orElseGet(() -> "no indicator has the title “" + ref.title() + "”")
        + "; import the catalogue first";
  }
}
