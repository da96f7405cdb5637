package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Rows and sections dragged to another place. A line shows where they would go. */
final class RowDrag {
  private final TableView<GridLine> table;
  private final GridModel model;
  private final GridActions actions;
  private final Region line = new Region();
  private final EventHandler<KeyEvent> escape = this::pressed;
  private Optional<GridLine> dragged = Optional.empty();
  private boolean moving;
  private int gap;

  RowDrag(TableView<GridLine> table, GridModel model, GridActions actions) {
    this.table = table;
    this.model = model;
    this.actions = actions;
    line.getStyleClass().add("insertion-line");
    line.setManaged(false);
    line.setMouseTransparent(true);
    line.setVisible(false);
  }

  /** What shows the place; to be laid over the table. */
  Node line() {
    return line;
  }

  boolean isPossible() {
    return model.isMovable();
  }

  /**
   * Lets something be dragged by a node.
   *
   * @param what it is at that moment; null for nothing
   */
  void letDrag(Node node, Supplier<GridLine> what) {
    node.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (press.getButton() == MouseButton.PRIMARY && isPossible() && what.get() != null) {
            dragged = Optional.of(what.get());
            moving = false;
            press.consume();
          }
        });
    node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
  }

  private void drag(MouseEvent mouse) {
    if (dragged.isEmpty()) {
      return;
    }
    mouse.consume();
    if (!moving) {
      if (mouse.isStillSincePress()) {
        return;
      }
      moving = true;
      table.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
      table.getScene().setCursor(Cursor.CLOSED_HAND);
    }
    show(mouse.getSceneY());
  }

  private void show(double sceneY) {
    GridFlow flow = ((GridSkin) table.getSkin()).flow();
    scroll(flow, sceneY);
    TableRow<GridLine> first = flow.getFirstVisibleCell();
    double height = table.getFixedCellSize();
    double top = first.localToScene(0, 0).getY();
    int at = first.getIndex() + (int) Math.rint((sceneY - top) / height);
    gap = DropPlace.snapped(table.getItems(), dragged.orElseThrow(), at);
    double y = top + (gap - first.getIndex()) * height;
    Region grid = (Region) line.getParent();
    double here = grid.sceneToLocal(0, y).getY();
    line.resizeRelocate(0, Math.rint(here) - 1.5, grid.getWidth(), 3);
    line.setVisible(true);
  }

  /** Above and below the rows the table goes on by a line. */
  private void scroll(GridFlow flow, double sceneY) {
    double y = flow.sceneToLocal(0, sceneY).getY();
    if (y < 0) {
      flow.scrollPixels(-table.getFixedCellSize());
    } else if (y > flow.getHeight()) {
      flow.scrollPixels(table.getFixedCellSize());
    }
  }

  private void drop() {
    Optional<GridLine> what = moving ? dragged : Optional.empty();
    end();
    what.ifPresent(this::move);
  }

  private void move(GridLine what) {
    switch (what) {
      case IndicatorLine row ->
          DropPlace.of(table.getItems(), row, gap)
              .ifPresent(spot -> actions.move(List.of(row.code()), spot));
      case SectionLine heading ->
          heading
              .heading()
              .section()
              .ifPresent(
                  section -> actions.move(section, DropPlace.sectionAt(table.getItems(), gap)));
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      end();
      key.consume();
    }
  }

  private void end() {
    if (moving) {
      table.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      table.getScene().setCursor(Cursor.DEFAULT);
    }
    dragged = Optional.empty();
    moving = false;
    line.setVisible(false);
  }
}
