package org.indicatorworkbench.ui.shell;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.ui.grid.GridLine;
import org.indicatorworkbench.ui.grid.IndicatorLine;
import org.indicatorworkbench.ui.grid.SectionLine;

/** A test of what the user does in the grid of the real window, told in codes and months. */
abstract class GridInWindowTest extends WindowTest {
  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Opens the sample with the user on a figure, such as "V3 Jun-23". */
  final void startAt(String place) {
    startOnSample();
    eventually("the grid has the focus", () -> table().isFocused());
    goTo(place);
  }

  final void goTo(String place) {
    onFx(
        () -> {
          table().scrollTo(Math.max(0, line(place) - 3));
          table()
              .getSelectionModel()
              .clearAndSelect(line(place), table().getVisibleLeafColumn(column(place)));
          table().requestFocus();
        });
    settle();
    press(KeyCode.RIGHT);
    press(KeyCode.LEFT);
    settle();
  }

  final void keys(KeyCode... keys) {
    press(keys);
    settle();
  }

  /** Where the user is: "V3 Jun-23", or the heading of a section and a column. */
  final String here() {
    return get(
        () -> {
          TablePosition<?, ?> at = table().getFocusModel().getFocusedCell();
          return name(at.getRow(), places().get(at.getColumn()));
        });
  }

  /**
   * The corners of what is selected and in sight, as a screen reader is told: "V1 May-23:V3
   * Jun-23".
   */
  final String selected() {
    return get(
        () -> {
          List<TableCell<?, ?>> cells = selectedCells();
          IntSummaryStatistics lines =
              cells.stream().mapToInt(TableCell::getIndex).summaryStatistics();
          IntSummaryStatistics columns =
              cells.stream()
                  .mapToInt(cell -> table().getColumns().indexOf(cell.getTableColumn()))
                  .summaryStatistics();
          String from = name(lines.getMin(), places().get(columns.getMin()));
          String to = name(lines.getMax(), places().get(columns.getMax()));
          return from.equals(to) ? from : from + ":" + to;
        });
  }

  /** A cell that is on the screen. */
  final TableCell<?, ?> cell(String place) {
    return get(
        () ->
            (TableCell<?, ?>)
                table()
                    .queryAccessibleAttribute(
                        AccessibleAttribute.CELL_AT_ROW_COLUMN, line(place), column(place)));
  }

  /** The texts of figures in the window, once it has them. */
  final void eventuallyShows(String place, String... texts) {
    List<String> wanted = List.of(texts);
    String code = place.split(" ", 2)[0];
    Period first = period(place.split(" ", 2)[1]);
    eventually(
        place + " on is " + wanted + " and not " + texts(code, first, wanted.size()),
        () -> texts(code, first, wanted.size()).equals(wanted));
    settle();
  }

  private List<String> texts(String code, Period first, int count) {
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(step -> row(new IndicatorCode(code)).display(first.plus(step)))
        .toList();
  }

  final void assertUndoIs(String name) {
    eventually(
        "undo is “" + name + "”",
        () -> workbook().undoNameProperty().get().equals(Optional.of(name)));
  }

  @SuppressWarnings("unchecked")
  final TableView<GridLine> table() {
    return (TableView<GridLine>) stage().getScene().lookup(".indicator-grid > .table-view");
  }

  final Node focusOwner() {
    return get(() -> stage().getScene().getFocusOwner());
  }

  private List<TableCell<?, ?>> selectedCells() {
    return ((ObservableList<?>)
            table().queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS))
        .stream().<TableCell<?, ?>>map(cell -> (TableCell<?, ?>) cell).collect(Collectors.toList());
  }

  /** The headings of the columns; months have their year, which is not repeated on the screen. */
  final List<String> places() {
    List<String> places = new ArrayList<>();
    String year = "";
    for (TableColumn<GridLine, ?> column : table().getVisibleLeafColumns()) {
      String text = column.getText();
      if (text.matches("[A-Z][a-z]{2}-\\d\\d")) {
        year = text.substring(3);
      }
      places.add(MONTHS.contains(text) ? text + year : text);
    }
    return places;
  }

  private int line(String place) {
    String name = place.split(" ", 2)[0];
    for (int at = 0; at < table().getItems().size(); at++) {
      if (line(at).equals(name)) {
        return at;
      }
    }
    throw new AssertionError("no line " + name);
  }

  private int column(String place) {
    int at = places().indexOf(place.split(" ", 2)[1]);
    if (at < 0) {
      throw new AssertionError("no column " + place + " in " + places());
    }
    return at;
  }

  private String name(int line, String column) {
    return line(line) + " " + column;
  }

  private String line(int at) {
    return switch (table().getItems().get(at)) {
      case IndicatorLine line -> line.code().text();
      case SectionLine heading -> heading.heading().text();
    };
  }

  private static Period period(String label) {
    return PeriodReader.find(label, Optional.empty()).orElseThrow();
  }
}
