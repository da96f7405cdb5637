package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the grid while no cell is edited; what is not here, the table does itself. */
final class GridKeys {
  private final TableView<GridLine> table;
  private final GridModel model;
  private final Cursor cursor;
  private final Editing editing;
  private final GridCopy copy;
  private final Consumer<CellAddress> details;

  GridKeys(
      TableView<GridLine> table,
      GridModel model,
      Cursor cursor,
      Editing editing,
      GridCopy copy,
      Consumer<CellAddress> details) {
    this.table = table;
    this.model = model;
    this.cursor = cursor;
    this.editing = editing;
    this.copy = copy;
    this.details = details;
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent key) {
    if (editing.isOpen() || key.isAltDown()) {
      return;
    }
    boolean done =
        key.isShortcutDown()
            ? withShortcut(key.getCode())
            : key.isShiftDown() ? withShift(key.getCode()) : plain(key.getCode());
    if (done) {
      key.consume();
    }
  }

  private boolean plain(KeyCode key) {
    switch (key) {
      case UP, KP_UP -> cursor.by(-1, 0);
      case DOWN, KP_DOWN -> cursor.by(1, 0);
      case LEFT, KP_LEFT -> sideways(-1);
      case RIGHT, KP_RIGHT -> sideways(1);
      case HOME -> cursor.to(cursor.line(), 0);
      case END -> cursor.to(cursor.line(), table.getVisibleLeafColumns().size() - 1);
      case ENTER -> enter(1);
      case F2 -> editing.begin();
      case BACK_SPACE -> editing.begin("");
      case DELETE -> editing.clear();
      case SPACE -> toggle();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean withShift(KeyCode key) {
    switch (key) {
      case ENTER -> enter(-1);
      case F2 -> cursor.figure().ifPresent(details);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean withShortcut(KeyCode key) {
    switch (key) {
      case UP, KP_UP -> section(-1);
      case DOWN, KP_DOWN -> section(1);
      case LEFT, KP_LEFT -> cursor.to(cursor.line(), 0);
      case RIGHT, KP_RIGHT -> cursor.to(cursor.line(), table.getVisibleLeafColumns().size() - 1);
      case HOME -> cursor.to(0, 0);
      case END -> cursor.to(table.getItems().size() - 1, table.getVisibleLeafColumns().size() - 1);
      case C, INSERT -> copy.run();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** To the next heading, or where there is none in that direction to the end of the table. */
  private void section(int step) {
    int before = cursor.line();
    cursor.toNext(SectionLine.class, step);
    if (cursor.line() == before) {
      cursor.to(step < 0 ? 0 : table.getItems().size() - 1, cursor.column());
    }
  }

  /** On a heading left folds and right unfolds, as in a tree. */
  private void sideways(int step) {
    if (cursor.current().orElse(null) instanceof SectionLine heading) {
      if (heading.folded() == step > 0) {
        model.toggle(heading.heading());
      }
    } else if (!foldsParts(step)) {
      cursor.by(0, step);
    }
  }

  /** In the first column left folds the parts of an indicator and right unfolds them. */
  private boolean foldsParts(int step) {
    Optional<IndicatorLine> whole =
        cursor
            .whole()
            .filter(_ -> cursor.column() == 0)
            .filter(line -> line.nesting().get().folded() == step > 0);
    whole.ifPresent(line -> model.toggle(line.code()));
    return whole.isPresent();
  }

  private void enter(int step) {
    if (cursor.current().orElse(null) instanceof SectionLine) {
      toggle();
    } else {
      cursor.toNext(IndicatorLine.class, step);
    }
  }

  private void toggle() {
    if (cursor.current().orElse(null) instanceof SectionLine heading) {
      model.toggle(heading.heading());
    } else {
      cursor.whole().ifPresent(line -> model.toggle(line.code()));
    }
  }

  private void typed(KeyEvent key) {
    boolean isCommand = key.isMetaDown() || key.isControlDown() != key.isAltDown();
    String text = key.getCharacter();
    boolean isText = !text.isBlank() && !text.chars().allMatch(Character::isISOControl);
    if (!editing.isOpen() && !isCommand && isText) {
      editing.begin(text);
      key.consume();
    }
  }
}
