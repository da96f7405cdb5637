package org.indicatorworkbench.ui.workbook;

import java.util.Optional;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;

/** What the user is looking at, which the inspector shows. */
public sealed interface Selection {
  /** The report as a whole, when nothing else is chosen. */
  Selection REPORT = new TheReport();

  /** What a commentary written now is about. */
  About about();

  /** The cell whose value is looked at; empty where it is no row. */
  default Optional<CellKey> cell() {
    return Optional.empty();
  }

  /**
   * A row of the grid.
   *
   * @param period the column, or the period asked for where the column is none
   */
  record Row(IndicatorCode code, Period period) implements Selection {
    @Override
    public About about() {
      return new About.OneIndicator(code);
    }

    @Override
    public Optional<CellKey> cell() {
      return Optional.of(new CellKey(code, period));
    }
  }

  /** A section. */
  record OneSection(Section section) implements Selection {
    @Override
    public About about() {
      return new About.OneSection(section);
    }
  }

  /** The report. */
  record TheReport() implements Selection {
    @Override
    public About about() {
      return About.REPORT;
    }
  }
}
