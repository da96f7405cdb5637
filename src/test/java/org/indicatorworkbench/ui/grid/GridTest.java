package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.indicatorworkbench.ui.UiTest;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;

/** A test of the grid with the published figures of July 2023 in a window of 900 by 600 pixels. */
abstract class GridTest extends UiTest {
  static final Period JUNE = month(2023, 6);
  static final Period MAY = month(2023, 5);

  GridFixture grid;
  Appearance appearance;

  @BeforeEach
  final void showSample() {
    Workspace sample = SampleWorkspaces.load("scrutiny-panel-2023-07");
    List<Period> periods = Timeline.periods(sample, Frequency.MONTH);
    Stage stage =
        show(
            () -> {
              appearance = new Appearance(Theme.LIGHT, new SimpleBooleanProperty(false));
              grid = new GridFixture(sample, periods, JUNE);
              return grid.view;
            },
            900,
            600);
    onFx(() -> appearance.dress(stage.getScene()));
    settle();
  }

  static Period month(int year, int number) {
    return new Month(java.time.YearMonth.of(year, number));
  }

  final void goTo(String code, Period period) {
    onFx(
        () -> {
          grid.view.requestFocus();
          grid.model.select(new CellAddress(new IndicatorCode(code), period));
        });
    settle();
  }

  final Optional<CellAddress> here() {
    return get(() -> grid.model.selectionProperty().get());
  }

  static Optional<CellAddress> at(String code, Period period) {
    return Optional.of(new CellAddress(new IndicatorCode(code), period));
  }

  final TableView<?> table() {
    return find(".table-view", TableView.class);
  }

  final ScrollBar bar(String orientation) {
    return find(".scroll-bar:" + orientation, ScrollBar.class);
  }

  final void scroll(String orientation, double share) {
    onFx(
        () -> {
          ScrollBar bar = (ScrollBar) grid.view.lookup(".scroll-bar:" + orientation);
          bar.setValue(share * bar.getMax());
        });
    settle();
  }

  /** A cell as a screen reader finds it. */
  final GridCell cell(String code, Column column) {
    return get(
        () -> {
          TableView<?> table = (TableView<?>) grid.view.lookup(".table-view");
          int line = grid.model.indexOf(new IndicatorCode(code));
          return (GridCell)
              table.queryAccessibleAttribute(
                  AccessibleAttribute.CELL_AT_ROW_COLUMN, line, place(table, column));
        });
  }

  final GridCell cell(String code, Period period) {
    return cell(code, new PeriodColumn(period));
  }

  final String spoken(Node node) {
    return get(() -> (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  /** Where a node is, in the coordinates of the grid. */
  final Bounds place(Node node) {
    return get(() -> grid.view.sceneToLocal(node.localToScene(node.getLayoutBounds())));
  }

  final TextField editor() {
    return find(".cell-editor", TextField.class);
  }

  final boolean isEditing() {
    return get(() -> grid.view.lookup(".cell-editor") != null);
  }

  final void keys(KeyCode... keys) {
    press(keys);
    settle();
  }

  static int place(TableView<?> table, Column column) {
    return IntStream.range(0, table.getVisibleLeafColumns().size())
        .filter(at -> ((GridColumn) table.getVisibleLeafColumn(at)).shown().equals(column))
        .findFirst()
        .orElseThrow();
  }
}
