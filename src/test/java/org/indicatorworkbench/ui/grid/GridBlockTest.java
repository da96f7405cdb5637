package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.block.CellRange;
import org.junit.jupiter.api.Test;

/** The selected cells are outlined over the table, and no cell is styled anew for it. */
final class GridBlockTest extends GridTest {

  @Test
  void theOutlineLiesAroundTheSelectedCellsAlsoAfterScrolling() {
    select2x2();
    assertEquals(around(cell("D3", MAY), cell("D4", JUNE)), outline());
    scroll("vertical", 0.04);
    assertEquals(around(cell("D3", MAY), cell("D4", JUNE)), outline());
  }

  @Test
  void whatIsScrolledBeneathTheFrozenColumnsIsNotPainted() {
    select2x2();
    keys(KeyCode.SHIFT, KeyCode.HOME);
    scroll("horizontal", 1);
    double edge = place(cell("D3", FixedColumn.RATING)).getMaxX();
    Rectangle clip = get(() -> (Rectangle) shown(".block-outline").getParent().getClip());
    assertEquals(edge, get(clip::getX));
  }

  @Test
  void theSmallSquareStandsAtTheLowerRightCorner() {
    select2x2();
    Bounds square = place(shown(".fill-handle"));
    Bounds corner = place(cell("D4", JUNE));
    assertTrue(square.contains(corner.getMaxX() - 1, corner.getMaxY() - 1), square.toString());
    onFx(() -> grid.model.editableProperty().set(false));
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    assertFalse(isShown(".fill-handle"));
  }

  @Test
  void theyFollowWhenTheBorderOfAFrozenColumnIsDragged() {
    select2x2();
    onFx(
        () -> {
          TableColumn<?, ?> title = table().getColumns().get(1);
          title.setPrefWidth(title.getWidth() - 40);
        });
    settle();
    assertEquals(around(cell("D3", MAY), cell("D4", JUNE)), outline());
  }

  @Test
  void selectingMoreStylesNoCellAnew() {
    select2x2();
    Map<Node, Background> before = backgrounds();
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    keys(KeyCode.CONTROL, KeyCode.A);
    Map<Node, Background> after = backgrounds();
    assertTrue(before.size() > 100, "cells: " + before.size());
    before.forEach((cell, background) -> assertTrue(after.get(cell) == background, "" + cell));
  }

  @Test
  void aSelectionOutlivesAChangeOfItsRowsAndShrinksWhenLinesMove() {
    select2x2();
    CellRange before = range();
    onFx(() -> grid.put(new IndicatorCode("D3"), JUNE, Optional.empty()));
    settle();
    assertEquals(before, range());
    onFx(
        () ->
            grid.model.lines().reversed().stream()
                .filter(SectionLine.class::isInstance)
                .findFirst()
                .ifPresent(heading -> grid.model.toggle(((SectionLine) heading).heading())));
    settle();
    assertTrue(range().isSingle());
    assertEquals(at("D3", MAY), here());
  }

  private void select2x2() {
    goTo("D3", MAY);
    keys(KeyCode.SHIFT, KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.DOWN);
  }

  private CellRange range() {
    return get(
        () -> {
          List<?> cells =
              (List<?>)
                  table().queryAccessibleAttribute(javafx.scene.AccessibleAttribute.SELECTED_ITEMS);
          return cells.stream()
              .map(GridCell.class::cast)
              .map(
                  cell ->
                      new CellRange(cell.getIndex(), cell.place(), cell.getIndex(), cell.place()))
              .reduce(CellRange::with)
              .orElseThrow();
        });
  }

  private Map<Node, Background> backgrounds() {
    return get(
        () -> {
          Map<Node, Background> backgrounds = new IdentityHashMap<>();
          grid.view
              .lookupAll(".table-cell")
              .forEach(cell -> backgrounds.put(cell, ((Region) cell).getBackground()));
          return backgrounds;
        });
  }

  private Bounds outline() {
    return place(shown(".block-outline"));
  }

  private Node shown(String selector) {
    return get(
        () ->
            grid.view.lookupAll(selector).stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow());
  }

  private boolean isShown(String selector) {
    return get(() -> grid.view.lookupAll(selector).stream().anyMatch(Node::isVisible));
  }

  private Bounds around(Node first, Node last) {
    Bounds from = place(first);
    Bounds to = place(last);
    return new BoundingBox(
        from.getMinX(),
        from.getMinY(),
        to.getMaxX() - from.getMinX(),
        to.getMaxY() - from.getMinY());
  }
}
