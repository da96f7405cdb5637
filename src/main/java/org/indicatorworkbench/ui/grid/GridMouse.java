package org.indicatorworkbench.ui.grid;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.indicatorworkbench.ui.block.Fill;
import org.indicatorworkbench.ui.block.Position;

/** Selecting cells and filling them on with the mouse. */
final class GridMouse {
  private static final Duration SCROLLING = Duration.millis(60);
  private static final List<String> OWN_USE = List.of("grip", "indent");

  private final TableView<GridLine> table;
  private final Cursor cursor;
  private final BlockLayer layer;
  private final BlockEdits edits;
  private final GridPlaces places;
  private final Timeline scrolling = new Timeline(new KeyFrame(SCROLLING, _ -> scroll()));
  private Drag drag = Drag.NONE;
  private double x;
  private double y;

  private enum Drag {
    NONE,
    SELECTING,
    FILLING
  }

  GridMouse(TableView<GridLine> table, Cursor cursor, BlockLayer layer, BlockEdits edits) {
    this.table = table;
    this.cursor = cursor;
    this.layer = layer;
    this.edits = edits;
    places = new GridPlaces(table);
    scrolling.setCycleCount(Animation.INDEFINITE);
  }

  /** Lets the mouse choose cells of the table. */
  void selects(Node on) {
    on.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    on.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    on.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
  }

  /** Lets the mouse draw the selection on by its corner. */
  void fills(Node on) {
    layer
        .handles()
        .forEach(
            handle -> {
              handle.setOnMousePressed(
                  event -> {
                    drag = event.getButton() == MouseButton.PRIMARY ? Drag.FILLING : Drag.NONE;
                    on.requestFocus();
                    event.consume();
                  });
              handle.setOnMouseDragged(this::dragged);
              handle.setOnMouseReleased(_ -> release());
            });
  }

  /** Lets a double click on a cell edit it. */
  void edits(Node on, Runnable edit) {
    on.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          boolean twice = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
          if (twice && cell(click).isPresent()) {
            edit.run();
          }
        });
  }

  private void press(MouseEvent event) {
    if (cell(event).isEmpty()) {
      return;
    }
    Position position = places.at(event.getX(), event.getY());
    // Takes what is being typed: the cell is left.
    table.edit(-1, null);
    boolean inside =
        cursor.selected().range().filter(range -> range.contains(position)).isPresent();
    if (event.getButton() == MouseButton.PRIMARY) {
      choose(position, event.isShiftDown());
    } else if (!inside) {
      cursor.to(position);
    }
    table.requestFocus();
    event.consume();
  }

  private void choose(Position position, boolean further) {
    if (further) {
      cursor.extendTo(position);
    } else {
      cursor.to(position);
    }
    drag = Drag.SELECTING;
  }

  private void dragged(MouseEvent event) {
    if (drag == Drag.NONE) {
      return;
    }
    x = table.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    y = table.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    draw(places.at(x, y));
    if (places.view().contains(x, y)) {
      scrolling.stop();
    } else {
      scrolling.play();
    }
    event.consume();
  }

  private void draw(Position to) {
    if (drag == Drag.SELECTING) {
      cursor.drawTo(to);
    } else {
      layer.fillingProperty().set(drawn(to).map(Fill::whole));
    }
  }

  private Optional<Fill> drawn(Position to) {
    return cursor.selected().range().flatMap(range -> Fill.drawn(range, to));
  }

  /** While the mouse is held outside of the lines, they come towards it. */
  private void scroll() {
    Bounds view = places.view();
    int lines = y < view.getMinY() ? -1 : y >= view.getMaxY() ? 1 : 0;
    int columns = x >= view.getMaxX() ? 1 : x < places.frozenEdge() ? -1 : 0;
    Position next = cursor.moves().inside(places.at(x, y).plus(lines, columns));
    draw(next);
    cursor.reveal(next);
  }

  private void release() {
    scrolling.stop();
    if (drag == Drag.FILLING) {
      layer.fillingProperty().set(Optional.empty());
      drawn(places.at(x, y))
          .ifPresent(
              fill -> {
                edits.fill(fill);
                cursor.select(fill.whole());
              });
    }
    drag = Drag.NONE;
  }

  /**
   * The cell of an indicator that an event is on; empty on headings, inside an editor, and on what
   * has a use of its own: the grip of a row and the arrow of its parts.
   */
  private static Optional<GridCell> cell(MouseEvent event) {
    return Stream.iterate(
            event.getPickResult().getIntersectedNode(), at -> at != null, Node::getParent)
        .takeWhile(node -> !(node instanceof TextField))
        .takeWhile(node -> Collections.disjoint(node.getStyleClass(), OWN_USE))
        .filter(GridCell.class::isInstance)
        .map(GridCell.class::cast)
        .filter(cell -> cell.getItem() != null)
        .findFirst();
  }
}
