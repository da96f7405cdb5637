package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import org.indicatorworkbench.domain.arrangement.AppliedView;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.indicatorworkbench.work.pasting.TargetRow;
import org.junit.jupiter.api.Test;

/** What a block meets on its way down the table. */
final class PasteRowsTest {
  private static final RowFilter REDS = RowFilter.ALL.with(Rag.RED, true);

  private final GridModel model =
      new GridModel(
          FXCollections.observableArrayList(
              RowDeriver.all(
                  SampleWorkspaces.load("scrutiny-panel-2023-07"),
                  new Month(YearMonth.of(2023, 6)))));

  @Test
  void aHeadingBetweenTwoRowsIsKnown() {
    assertEquals(List.of("D7", "D8", "C1 beneath a heading", "C2"), rowsFrom("D7", 4));
  }

  @Test
  void rowsThatAFilterHidesBetweenOthersAreCounted() {
    show(View.STANDARD.with(REDS));
    assertEquals(
        List.of("E1", "E7 after 5", "E8", "V5 after 4 beneath a heading"), rowsFrom("E1", 4));
  }

  @Test
  void soAreThoseOfAFoldedSection() {
    model.toggle(Heading.of(new Section("Visits")));
    assertEquals(List.of("E8", "M1 after 5 beneath a heading", "M2"), rowsFrom("E8", 3));
  }

  @Test
  void inAnotherOrderAHiddenRowHasNoPlaceBetweenOthers() {
    show(View.STANDARD.with(REDS).with(new Sort(Sort.Key.TITLE, false)));
    assertEquals(Set.of(0), Set.copyOf(rows(0).stream().map(TargetRow::hiddenBefore).toList()));
  }

  private void show(View view) {
    model.viewProperty().set(AppliedView.of(view, List.copyOf(model.rows()), Set.of()));
  }

  private List<TargetRow> rows(int line) {
    return new PasteRows(model).from(model.lines(), line);
  }

  private List<String> rowsFrom(String code, int count) {
    return rows(model.indexOf(new IndicatorCode(code))).stream()
        .limit(count)
        .map(
            row ->
                row.code()
                    + (row.hiddenBefore() > 0 ? " after " + row.hiddenBefore() : "")
                    + (row.followsHeading() ? " beneath a heading" : ""))
        .toList();
  }
}
