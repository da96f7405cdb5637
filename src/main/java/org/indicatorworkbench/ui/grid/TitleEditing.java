package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/**
 * The title of an indicator, edited where it stands. The field lies over the table: the frozen
 * columns do not move beneath it, and where the lines do, the text is taken.
 */
final class TitleEditing {
  /** As wide as a long title is. */
  private static final double WIDEST_EMS = 42;

  private final TableView<GridLine> table;
  private final GridModel model;
  private final GridActions actions;
  private final Cursor cursor;
  private Optional<TextField> open = Optional.empty();
  private Optional<IndicatorCode> of = Optional.empty();

  TitleEditing(TableView<GridLine> table, GridModel model, GridActions actions, Cursor cursor) {
    this.table = table;
    this.model = model;
    this.actions = actions;
    this.cursor = cursor;
    table.addEventFilter(ScrollEvent.SCROLL, _ -> end(true));
    model.arrangingProperty().addListener(_ -> end(true));
  }

  /** Whether the user is on a title. */
  boolean isHere() {
    return cursor.column() == titleColumn();
  }

  /** Edits the title of the row the user is in. */
  void begin() {
    if (!model.editableProperty().get()) {
      return;
    }
    cursor
        .current()
        .filter(IndicatorLine.class::isInstance)
        .map(IndicatorLine.class::cast)
        .ifPresent(this::begin);
  }

  private void begin(IndicatorLine line) {
    end(true);
    cursor.reveal();
    table.layout();
    if (table.queryAccessibleAttribute(
            AccessibleAttribute.CELL_AT_ROW_COLUMN, cursor.line(), titleColumn())
        instanceof TitleCell cell) {
      TextField field = new TextField(line.now().indicator().title());
      field.setId("title-editor");
      field.getStyleClass().addAll("cell-editor", "title-editor");
      field.setAccessibleText("Title of " + line.code());
      field.setManaged(false);
      open = Optional.of(field);
      of = Optional.of(line.code());
      Pane over = (Pane) table.getParent();
      over.getChildren().add(field);
      // Without a style it would have neither a size nor a text that can be selected.
      field.applyCss();
      Bounds place = over.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
      double x = place.getMinX() + cell.textStart();
      double room = Math.min(WIDEST_EMS * field.getFont().getSize(), over.getWidth() - x);
      field.resizeRelocate(
          Math.rint(x),
          Math.rint(place.getMinY()),
          Math.rint(Math.max(place.getMaxX() - x, room)),
          place.getHeight());
      field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
      field.focusedProperty().addListener((_, _, focused) -> leave(focused));
      field.requestFocus();
      field.selectAll();
    }
  }

  private int titleColumn() {
    for (int at = 0; at < table.getVisibleLeafColumns().size(); at++) {
      if (table.getVisibleLeafColumn(at) instanceof GridColumn column
          && column.shown() == FixedColumn.TITLE) {
        return at;
      }
    }
    return -1;
  }

  private void inField(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
      end(true);
    } else if (key.getCode() == KeyCode.ESCAPE) {
      end(false);
    } else {
      return;
    }
    key.consume();
    table.requestFocus();
  }

  private void leave(boolean focused) {
    // Another window in front is no end of the edit.
    if (!focused && table.getScene() != null && table.getScene().getWindow().isFocused()) {
      end(true);
    }
  }

  /** Closes the field. A blank text leaves the title as it is: there is none without one. */
  private void end(boolean taking) {
    if (open.isEmpty()) {
      return;
    }
    TextField field = open.get();
    Place place = new Place.Title(of.orElseThrow());
    open = Optional.empty();
    of = Optional.empty();
    ((Pane) field.getParent()).getChildren().remove(field);
    if (taking && !field.getText().isBlank()) {
      actions.type(new TypedCell(place, field.getText()), false);
    }
  }
}
