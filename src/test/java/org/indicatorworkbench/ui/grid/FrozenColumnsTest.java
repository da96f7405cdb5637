package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Code, name, trend and rating stay in sight while the other columns pass beneath them. */
final class FrozenColumnsTest extends GridTest {
  private static final List<FixedColumn> FROZEN =
      List.of(FixedColumn.CODE, FixedColumn.TITLE, FixedColumn.TREND, FixedColumn.RATING);

  @Test
  void frozenCellsAndTheirHeadersStayWhereTheyAreWhileColumnsAreScrolled() {
    List<Bounds> cells = frozen();
    List<Bounds> headers = headers();
    for (double share : new double[] {0.3, 1, 0.6, 0}) {
      scroll("horizontal", share);
      assertEquals(cells, frozen());
      assertEquals(headers, headers());
    }
  }

  @Test
  void frozenCellsStandUnderTheirHeaders() {
    scroll("horizontal", 0.7);
    for (int at = 0; at < FROZEN.size(); at++) {
      assertEquals(headers().get(at).getMinX(), frozen().get(at).getMinX());
      assertEquals(headers().get(at).getWidth(), frozen().get(at).getWidth());
    }
  }

  @Test
  void frozenCellsHideWhatPassesBeneathThem() {
    Color before = colourInTitle();
    scroll("horizontal", 0.37);
    assertEquals(before, colourInTitle());
    scroll("horizontal", 0.9);
    assertEquals(before, colourInTitle());
  }

  @Test
  void linesThatAreScrolledIntoSightHaveTheirFrozenCellsToo() {
    scroll("horizontal", 1);
    scroll("vertical", 1);
    Bounds code = place(cell("P9", FixedColumn.CODE));
    assertEquals(0, code.getMinX());
    assertTrue(code.getWidth() > 20);
    assertEquals("P9", get(() -> cell("P9", FixedColumn.CODE).getText()));
    assertTrue(get(() -> cell("P9", FixedColumn.RATING).getScene() != null));
  }

  @Test
  void aCellGoneToByKeysIsNeverBeneathTheFrozenOnes() {
    goTo("D1", JUNE);
    keys(KeyCode.END);
    for (int step = 0; step < 20; step++) {
      keys(KeyCode.LEFT);
      Bounds focused = place(focused());
      double frozen = place(cell("D1", FixedColumn.RATING)).getMaxX();
      boolean isFrozen = ((GridCell) focused()).column().isFrozen();
      assertTrue(isFrozen || focused.getMinX() >= frozen, "step " + step + ": " + focused);
    }
    for (int step = 0; step < 20; step++) {
      keys(KeyCode.RIGHT);
      Bounds focused = place(focused());
      assertTrue(focused.getMaxX() <= 900, "step " + step + ": " + focused);
    }
  }

  @Test
  void aCellGoneToByKeysIsNeverAboveOrBelowTheWindow() {
    goTo("D1", JUNE);
    for (int step = 0; step < 25; step++) {
      keys(KeyCode.DOWN);
      Bounds line = place(focused().getParent());
      assertTrue(line.getMinY() >= 0 && line.getMaxY() <= 600, "step " + step + ": " + line);
    }
    keys(KeyCode.CONTROL, KeyCode.HOME);
    assertTrue(place(cell("D1", FixedColumn.CODE)).getMinY() > 0);
  }

  @Test
  void aFrozenColumnMadeWiderTakesItsPlaceFromTheOthers() {
    scroll("horizontal", 0.5);
    Bounds before = place(cell("D1", FixedColumn.RATING));
    onFx(
        () ->
            table()
                .getVisibleLeafColumn(1)
                .setPrefWidth(table().getVisibleLeafColumn(1).getWidth() + 40));
    settle();
    assertEquals(before.getMinX() + 40, place(cell("D1", FixedColumn.RATING)).getMinX());
    assertEquals(headers().get(3).getMinX(), place(cell("D1", FixedColumn.RATING)).getMinX());
  }

  @Test
  void aNarrowTableTakesTheRoomForFiguresFromTheTitle() {
    double before = place(cell("D1", FixedColumn.TITLE)).getWidth();
    onFx(() -> grid.view.getScene().getWindow().setWidth(560));
    settle();
    double after = place(cell("D1", FixedColumn.TITLE)).getWidth();
    assertTrue(after < before, after + " of " + before);
  }

  @Test
  void zoomGrowsLinesAndColumnsWithTheText() {
    double line = place(cell("D1", JUNE).getParent()).getHeight();
    double column = get(() -> cell("D1", JUNE).getTableColumn().getWidth());
    onFx(() -> appearance.zoomProperty().set(2));
    settle();
    assertEquals(2 * line, get(() -> cell("D1", JUNE).getTableRow().getHeight()), 1);
    assertEquals(2 * column, get(() -> cell("D1", JUNE).getTableColumn().getWidth()), 3);
  }

  private List<Bounds> frozen() {
    return FROZEN.stream().map(column -> place(cell("C2", column))).toList();
  }

  private List<Bounds> headers() {
    return FROZEN.stream()
        .map(
            column ->
                get(
                    () ->
                        grid.view.lookupAll(".column-header").stream()
                            .filter(
                                header ->
                                    header.lookup(".label") instanceof Label label
                                        && label.getText().equals(column.heading())
                                        && !header.getStyleClass().contains("nested-column-header"))
                            .findFirst()
                            .orElseThrow()))
        .map(this::place)
        .toList();
  }

  private Node focused() {
    return get(
        () ->
            grid.view.lookupAll(".table-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().toString().contains("focused"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell on screen has the focus")));
  }

  /** The colour of the page at the end of a title, where no letter stands. */
  private Color colourInTitle() {
    Region title = cell("C2", FixedColumn.TITLE);
    Bounds at = place(title);
    return get(
        () -> {
          WritableImage image = grid.view.snapshot(null, null);
          return Stream.of(3, 6)
              .map(
                  up ->
                      image
                          .getPixelReader()
                          .getColor((int) at.getMaxX() - 4, (int) at.getMaxY() - up))
              .reduce((one, other) -> one.equals(other) ? one : Color.MAGENTA)
              .orElseThrow();
        });
  }
}
