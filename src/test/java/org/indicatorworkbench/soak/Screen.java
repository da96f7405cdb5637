package org.indicatorworkbench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.Workbook;

/** A reader who looks on, whose rows are derived again only where the program says so. */
final class Screen {
  private static final LocalDate TODAY = LocalDate.of(2023, 7, 20);

  private Reading reading;

  Screen(Workbook workbook) {
    reading = Reading.opening(workbook.contents(), TODAY);
  }

  void touched(Workbook workbook, Set<IndicatorCode> rows) {
    reading = reading.next(workbook.contents(), rows, TODAY);
  }

  /** Makes sure that the rows are those of somebody who looks for the first time. */
  void check(Workbook workbook) {
    Reading fresh =
        Reading.of(workbook.contents(), reading.frequency(), Optional.of(reading.asked()), TODAY);
    assertEquals(fresh.periods(), reading.periods(), "columns");
    for (int at = 0; at < fresh.rows().size(); at++) {
      assertEquals(fresh.rows().get(at), reading.rows().get(at), "row " + at + " on the screen");
    }
    assertEquals(fresh.rows().size(), reading.rows().size(), "rows on the screen");
  }
}
