package org.indicatorworkbench.ui.shell;

import java.util.NavigableMap;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.ui.inspector.LimitsActions;
import org.indicatorworkbench.ui.inspector.RebaseView;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.judging.Rebasing;

/**
 * Computes limits anew in the open workbook.
 *
 * @param show lays a sheet over the window
 * @param leave takes it away again
 */
record LimitsDesk(OpenWorkbook open, Consumer<Region> show, Runnable leave)
    implements LimitsActions {

  @Override
  public NavigableMap<Period, Ruling.Rebase> rebases(IndicatorCode code) {
    return open.getReading().contents().rulings().rebases(code);
  }

  @Override
  public void begin(RowState row, Period from) {
    show.accept(
        new RebaseView(
            row,
            rebases(row.code()),
            from,
            open.user(),
            (first, decided) -> begin(row.code(), first, decided),
            leave));
  }

  private void begin(IndicatorCode code, Period first, Ruling.Rebase decided) {
    RulingKey.OfLimits where = new RulingKey.OfLimits(code, first);
    open.step(contents -> Rebasing.begin(contents, where, decided));
  }

  @Override
  public void takeBack(IndicatorCode code, Period from) {
    open.step(contents -> Rebasing.takeBack(contents, new RulingKey.OfLimits(code, from)));
  }
}
