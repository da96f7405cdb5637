package org.indicatorworkbench.domain.arrangement;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows can be sorted by what follows from them; what cannot be worked out comes last. */
final class CalculatedOrderTest {
  private static final List<RowState> ROWS =
      RowDeriver.all(
          new AWorkspace()
              .with("1", counts(Polarity.LOWER, "10", "9", "8"))
              .with("2", counts(Polarity.LOWER, "5", "tbc", "20"))
              .with("3", counts(Polarity.HIGHER, "90", "30", "60"))
              .with("4", counts(Polarity.NONE, "", "10", "tbc"))
              .withBenchmark("1", "England", "2021-22", "9")
              .withBenchmark("2", "England", "2021-22", "9")
              .made(),
          period("2023-05"));

  @ParameterizedTest
  @CsvSource({
    "TO_TARGET, false, 2 1 3 4",
    "TO_TARGET, true, 3 1 2 4",
    "RANK, false, 1 2 3 4",
    "RANK, true, 2 1 3 4",
    "YEAR_TO_DATE, false, 3 1 2 4",
    "MAXIMUM, false, 3 2 4 1",
    "MAXIMUM, true, 1 4 2 3",
  })
  void rowsAreSortedByCalculatedColumns(Sort.Key key, boolean reversed, String order) {
    View view = View.STANDARD.with(Grouping.NONE).with(new Sort(key, reversed));
    List<RowGroup> groups = AppliedView.of(view, ROWS, Set.of()).arrange(ROWS);
    assertEquals(
        List.of(order.split(" ")),
        groups.getFirst().rows().stream().map(row -> row.code().text()).toList());
  }

  private static AnIndicator counts(Polarity polarity, String target, String april, String may) {
    return thatIs(polarity)
        .in(Unit.NUMBER, 0)
        .aimingAt(target)
        .with("2023-04", april)
        .with("2023-05", may);
  }
}
