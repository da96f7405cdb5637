package org.indicatorworkbench.ui.inspector;

import java.util.NavigableMap;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.ruling.Ruling;

/** What the user can do about the limits of a chart. */
public interface LimitsActions {

  /** From which periods on they are computed anew, and why. */
  NavigableMap<Period, Ruling.Rebase> rebases(IndicatorCode code);

  /**
   * Asks for the reason to compute them anew.
   *
   * @param from the period that is offered as the first one
   */
  void begin(RowState row, Period from);

  /** Computes them as if that had not been decided. */
  void takeBack(IndicatorCode code, Period from);
}
