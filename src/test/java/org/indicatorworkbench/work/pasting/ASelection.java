package org.indicatorworkbench.work.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.Place;

/** A selection to paste into, as the grid would hand it over. */
public final class ASelection {
  private final List<TargetRow> rows = new ArrayList<>();
  private final List<TargetColumn> columns = new ArrayList<>();
  private int selectedRows = 1;
  private int selectedColumns = 1;

  /** From an indicator on, all that follow in catalogue order. */
  public static ASelection from(String code, Workspace contents) {
    ASelection made = new ASelection();
    contents.inOrder().stream()
        .map(entry -> entry.indicator())
        .dropWhile(indicator -> !indicator.code().text().equals(code))
        .forEach(one -> made.rows.add(new TargetRow(one.code(), one.title(), 0, false)));
    return made;
  }

  /** With the columns of a grid before its periods: code, title, rating. */
  public ASelection withNames() {
    columns.add(new TargetColumn("Code", _ -> Optional.empty()));
    columns.add(new TargetColumn("Indicator", code -> Optional.of(new Place.Title(code))));
    return readOnly("Rating");
  }

  public ASelection readOnly(String heading) {
    columns.add(new TargetColumn(heading, _ -> Optional.empty()));
    return this;
  }

  public ASelection over(Period... periods) {
    for (Period period : periods) {
      columns.add(
          new TargetColumn(period.label(), code -> Optional.of(new Place.Figure(code, period))));
    }
    return this;
  }

  /** So many rows and columns of it are selected. */
  public ASelection selected(int rowCount, int columnCount) {
    selectedRows = rowCount;
    selectedColumns = columnCount;
    return this;
  }

  /** As many indicators are folded away before that one. */
  public ASelection folded(int count, String before) {
    IndicatorCode code = new IndicatorCode(before);
    return with(code, row -> new TargetRow(code, row.title(), count, row.followsHeading()));
  }

  /** That indicator is the first beneath a heading. */
  public ASelection headingAbove(String first) {
    IndicatorCode code = new IndicatorCode(first);
    return with(code, row -> new TargetRow(code, row.title(), row.hiddenBefore(), true));
  }

  private ASelection with(IndicatorCode code, UnaryOperator<TargetRow> change) {
    rows.replaceAll(row -> row.code().equals(code) ? change.apply(row) : row);
    return this;
  }

  public PasteTarget made() {
    return new PasteTarget(rows, columns, selectedRows, selectedColumns);
  }
}
