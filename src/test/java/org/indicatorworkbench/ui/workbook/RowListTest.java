package org.indicatorworkbench.ui.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.Test;

final class RowListTest {
  private static final Workspace SAMPLE = SampleWorkspaces.load("scrutiny-panel-2023-07");
  private static final List<RowState> MAY =
      RowDeriver.all(SAMPLE, new Month(YearMonth.of(2023, 5)));
  private static final List<RowState> JUNE =
      RowDeriver.all(SAMPLE, new Month(YearMonth.of(2023, 6)));

  private final RowList rows = new RowList();

  /** What each change told: "from:to" of the rows replaced, or how many went and came. */
  private final List<List<String>> changes = new ArrayList<>();

  @Test
  void rowsThatChangedFarApartAreToldOfOnceAndOnlyThose() {
    rows.show(MAY);
    listen();
    List<RowState> next =
        IntStream.range(0, MAY.size())
            .mapToObj(at -> (at < 2 || at == 5 || at == MAY.size() - 1 ? JUNE : MAY).get(at))
            .toList();
    rows.show(next);
    assertEquals(next, rows.observable());
    assertEquals(List.of(List.of("0:2", "5:6", (MAY.size() - 1) + ":" + MAY.size())), changes);
  }

  @Test
  void manyRowsAreOneChange() {
    rows.show(MAY);
    listen();
    rows.show(JUNE);
    assertEquals(JUNE, rows.observable());
    assertEquals(List.of(List.of("0:" + MAY.size())), changes);
  }

  @Test
  void theSameRowsAreNoChange() {
    rows.show(MAY);
    listen();
    rows.show(List.copyOf(MAY));
    assertEquals(List.of(), changes);
  }

  @Test
  void otherIndicatorsAreOneChange() {
    rows.show(MAY);
    listen();
    rows.show(JUNE.subList(3, 8));
    assertEquals(JUNE.subList(3, 8), rows.observable());
    assertEquals(List.of(List.of("0:5")), changes);
  }

  private void listen() {
    rows.observable()
        .addListener(
            (ListChangeListener<RowState>)
                change -> {
                  List<String> told = new ArrayList<>();
                  while (change.next()) {
                    assertTrue(change.wasReplaced());
                    told.add(change.getFrom() + ":" + change.getTo());
                  }
                  changes.add(told);
                });
  }
}
