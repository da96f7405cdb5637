package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.indicatorworkbench.ui.block.CellRange;

/**
 * Paints the selection over the table, so that no cell is styled anew when it changes. It is laid
 * out in the same pulse as the table, and after it.
 */
final class BlockLayer extends Pane {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  /** How far an outline goes beyond the edge where it continues on the other side of it. */
  private static final double OPEN = 6;

  private static final double MARK = 2;

  private final TableView<GridLine> table;
  private final Cursor cursor;
  private final BlockEdits edits;
  private final GridPlaces places;
  private final BlockPart frozen = new BlockPart();
  private final BlockPart scrolled = new BlockPart();
  private final Rectangle frozenMark = mark();
  private final Rectangle scrolledMark = mark();
  private final ObjectProperty<Optional<CellRange>> filling =
      new SimpleObjectProperty<>(Optional.empty());

  BlockLayer(TableView<GridLine> table, Cursor cursor, BlockEdits edits) {
    this.table = table;
    this.cursor = cursor;
    this.edits = edits;
    places = new GridPlaces(table);
    getStyleClass().add("block-layer");
    setManaged(false);
    setPickOnBounds(false);
    getChildren().setAll(scrolled, frozen, scrolledMark, frozenMark);
    InvalidationListener paint = _ -> requestLayout();
    Selected selected = cursor.selected();
    selected.blockProperty().addListener(paint);
    selected.copiedProperty().addListener(paint);
    filling.addListener(paint);
    table.getFocusModel().focusedCellProperty().addListener(paint);
    table.editingCellProperty().addListener(paint);
    table.fixedCellSizeProperty().addListener(paint);
    table.getVisibleLeafColumns().addListener(paint);
    followWidths(paint);
    table
        .focusedProperty()
        .addListener((_, _, focused) -> pseudoClassStateChanged(ACTIVE, focused));
    table
        .skinProperty()
        .addListener(
            (_, _, skin) -> {
              if (skin instanceof GridSkin grid) {
                grid.flow().onMoved(paint);
              }
            });
  }

  private void followWidths(InvalidationListener paint) {
    ListChangeListener<TableColumn<GridLine, ?>> columns =
        change -> {
          while (change.next()) {
            change.getRemoved().forEach(column -> column.widthProperty().removeListener(paint));
            change.getAddedSubList().forEach(column -> column.widthProperty().addListener(paint));
          }
        };
    table.getVisibleLeafColumns().forEach(column -> column.widthProperty().addListener(paint));
    table.getVisibleLeafColumns().addListener(columns);
  }

  /** The squares by which the selection is filled on; one of them is in sight. */
  List<Region> handles() {
    return List.of(frozen.handle(), scrolled.handle());
  }

  /** What is outlined as about to be filled. */
  ObjectProperty<Optional<CellRange>> fillingProperty() {
    return filling;
  }

  @Override
  protected void layoutChildren() {
    boolean shown = table.getSkin() instanceof GridSkin && !table.getItems().isEmpty();
    getChildren().forEach(child -> child.setVisible(shown));
    if (shown) {
      paint();
    }
  }

  private void paint() {
    Bounds view = places.view();
    double edge = Math.min(places.frozenEdge(), view.getMaxX());
    boolean editing = table.getEditingCell() != null;
    Optional<CellRange> range = cursor.selected().range().filter(at -> at.top() >= 0);
    Optional<CellRange> wide = range.filter(at -> !at.isSingle());
    Optional<CellRange> active =
        range
            .map(_ -> CellRange.around(cursor.position(), cursor.position()))
            .filter(_ -> !editing);
    Optional<CellRange> corner =
        range.filter(_ -> !editing && edits.isPossible()).map(BlockLayer::corner);
    for (BlockPart part : List.of(frozen, scrolled)) {
      boolean left = part == frozen;
      part.paint(
          left ? part(view, view.getMinX(), edge) : part(view, edge, view.getMaxX()),
          wide.flatMap(at -> piece(at, left, edge)),
          active.flatMap(at -> piece(at, left, edge)));
      part.copied(cursor.selected().copiedProperty().get().flatMap(at -> piece(at, left, edge)));
      part.filling(filling.get().flatMap(at -> piece(at, left, edge)));
      part.handle(corner.flatMap(at -> piece(at, left, edge)));
    }
    mark(frozenMark, range.flatMap(at -> piece(at, true, edge)), view.getMinX(), edge);
    mark(scrolledMark, range.flatMap(at -> piece(at, false, edge)), edge, view.getMaxX());
  }

  /** What of a range is in the frozen columns or in the others, where they are on the screen. */
  private Optional<Bounds> piece(CellRange range, boolean left, double edge) {
    boolean beginsLeft = places.isFrozen(range.left());
    boolean endsLeft = places.isFrozen(range.right());
    if (left ? !beginsLeft : endsLeft) {
      return Optional.empty();
    }
    double from = left || !beginsLeft ? places.left(range.left()) : edge - OPEN;
    double to = left && !endsLeft ? edge + OPEN : places.right(range.right());
    double top = places.top(range.top());
    double bottom = places.top(range.bottom() + 1);
    return Optional.of(new BoundingBox(from, top, to - from, bottom - top));
  }

  private static CellRange corner(CellRange range) {
    return new CellRange(range.bottom(), range.right(), range.bottom(), range.right());
  }

  private static Bounds part(Bounds view, double from, double to) {
    return new BoundingBox(from, view.getMinY(), to - from, view.getHeight());
  }

  /** A line beneath the headers of the selected columns. */
  private void mark(Rectangle mark, Optional<Bounds> piece, double from, double to) {
    double left = piece.map(Bounds::getMinX).map(x -> Math.max(x, from)).orElse(0.0);
    double right = piece.map(Bounds::getMaxX).map(x -> Math.min(x, to)).orElse(0.0);
    mark.setVisible(right > left);
    mark.setX(left);
    mark.setY(places.view().getMinY() - MARK);
    mark.setWidth(Math.max(0, right - left));
    mark.setHeight(MARK);
  }

  private static Rectangle mark() {
    Rectangle mark = new Rectangle();
    mark.getStyleClass().add("header-mark");
    mark.setManaged(false);
    mark.setMouseTransparent(true);
    return mark;
  }
}
