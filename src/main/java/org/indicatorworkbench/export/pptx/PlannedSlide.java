package org.indicatorworkbench.export.pptx;

import java.util.Optional;
import org.indicatorworkbench.report.Report;

/** A slide that is measured and not yet drawn. */
sealed interface PlannedSlide {

  /**
   * The first slide.
   *
   * @param title the report's, as it fits
   */
  record Cover(String title, Report report) implements PlannedSlide {}

  /**
   * Any other slide.
   *
   * @param frame title, subtitle and foot
   * @param slice the part of a table at its top; empty for prose alone
   * @param spread prose, beneath the table if there is one
   */
  record Content(Frame frame, Optional<TableSlice> slice, Spread spread) implements PlannedSlide {
    static final double GAP = 18;

    double proseTop() {
      return frame.top() + slice.map(table -> table.height() + GAP).orElse(0.0);
    }
  }
}
