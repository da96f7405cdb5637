package org.indicatorworkbench.ui.grid;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.indicatorworkbench.ui.keys.KeyRow.row;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyRow;
import org.indicatorworkbench.ui.keys.KeyTable;

/**
 * The rows of the table of keys that the grid answers to.
 *
 * @param moving the keys that go and select
 */
record GridKeys(
    TableView<GridLine> table,
    MovingKeys moving,
    Editing editing,
    TitleEditing titles,
    BlockEdits edits,
    GridCommands commands,
    GridMenu menu,
    GridMouse mouse) {

  /** Lets the table answer to all of them. */
  void install() {
    new KeyTable(editor()).install(table, editing::isOpen);
    new KeyTable(cells()).install(table, () -> !editing.isOpen());
  }

  List<KeyRow> rows() {
    return Stream.concat(cells().stream(), editor().stream()).toList();
  }

  /** First the keys that mean something else on a heading. */
  private List<KeyRow> cells() {
    return Stream.of(
            moving.headings(),
            moving.going(),
            leaving(),
            moving.selecting(),
            pointing(),
            changing(),
            copying())
        .flatMap(List::stream)
        .toList();
  }

  private List<KeyRow> leaving() {
    return List.of(
        row(KeyGroup.MOVE, "Ctrl+Tab, Ctrl+Shift+Tab", "Leave the grid forwards, backwards")
            .on(KeyCode.TAB, () -> leave(TraversalDirection.NEXT), SHORTCUT_DOWN)
            .on(KeyCode.TAB, () -> leave(TraversalDirection.PREVIOUS), SHORTCUT_DOWN, SHIFT_DOWN)
            .done(),
        KeyRow.of(KeyGroup.FIND, commands.goTo()));
  }

  private List<KeyRow> pointing() {
    return List.of(
        KeyRow.mouse(
            KeyGroup.SELECT,
            "Drag, Shift+click",
            "Select from the cell the mouse began on, or that you are in, to there",
            mouse::selects),
        row(KeyGroup.EDIT, "Shift+F10, Menu", "Open the menu of the selected cells")
            .on(KeyCode.F10, menu::open, SHIFT_DOWN)
            .on(KeyCode.CONTEXT_MENU, menu::open)
            .done(),
        KeyRow.mouse(
            KeyGroup.EDIT, "Right click", "Opens the menu of the selected cells", menu::opens));
  }

  private List<KeyRow> changing() {
    return List.of(
        KeyRow.typing(KeyGroup.EDIT, "Any text", "Replaces the figure", editing::begin),
        row(KeyGroup.EDIT, "F2", "Edits the figure or the title as it is")
            .on(KeyCode.F2, this::edit)
            .done(),
        KeyRow.mouse(
            KeyGroup.EDIT,
            "Double click",
            "Edits the figure or the title as it is",
            on -> mouse.edits(on, this::edit)),
        KeyRow.of(KeyGroup.EDIT, commands.details()),
        KeyRow.of(KeyGroup.EDIT, commands.clear()),
        row(KeyGroup.EDIT, "Backspace", "Edits the figure from nothing, or clears a selection")
            .on(KeyCode.BACK_SPACE, this::backspace)
            .done(),
        KeyRow.of(KeyGroup.EDIT, commands.fillDown()),
        KeyRow.of(KeyGroup.EDIT, commands.fillRight()),
        KeyRow.mouse(
            KeyGroup.EDIT,
            "Drag the small square",
            "Repeats the selected cells as far as you draw",
            mouse::fills));
  }

  private List<KeyRow> copying() {
    return List.of(
        KeyRow.of(KeyGroup.COPY, commands.copy()).or(KeyCode.INSERT, SHORTCUT_DOWN),
        KeyRow.of(KeyGroup.COPY, commands.cut()).or(KeyCode.DELETE, SHIFT_DOWN),
        KeyRow.of(KeyGroup.COPY, commands.paste()).or(KeyCode.INSERT, SHIFT_DOWN),
        KeyRow.of(KeyGroup.COPY, commands.copyWithHeadings()),
        KeyRow.of(KeyGroup.COPY, commands.copySlideTable()));
  }

  private List<KeyRow> editor() {
    Walk walk = moving.walk();
    return List.of(
        row(KeyGroup.EDITOR, "Enter, Shift+Enter", "Take the text and go down, up")
            .on(KeyCode.ENTER, () -> editing.enter(() -> walk.enter(1)))
            .on(KeyCode.ENTER, () -> editing.enter(() -> walk.enter(-1)), SHIFT_DOWN)
            .done(),
        row(KeyGroup.EDITOR, "Tab, Shift+Tab", "Take the text and go right, left")
            .on(KeyCode.TAB, () -> editing.accept(() -> walk.tab(1)))
            .on(KeyCode.TAB, () -> editing.accept(() -> walk.tab(-1)), SHIFT_DOWN)
            .done(),
        row(KeyGroup.EDITOR, "Up, Down", "Take the text and go up, down")
            .on(KeyCode.UP, () -> editing.step(-1, () -> moving.line(-1)))
            .on(KeyCode.DOWN, () -> editing.step(1, () -> moving.line(1)))
            .done(),
        row(KeyGroup.EDITOR, "Ctrl+Enter", "Puts the text into all selected cells")
            .on(KeyCode.ENTER, () -> editing.accept(edits::enter), SHORTCUT_DOWN)
            .done(),
        row(KeyGroup.EDITOR, "Escape", "Keeps the figure as it was")
            .on(KeyCode.ESCAPE, editing::abandon)
            .done());
  }

  private void edit() {
    if (titles.isHere()) {
      titles.begin();
    } else {
      editing.begin();
    }
  }

  private void backspace() {
    if (moving.cursor().selected().isWide()) {
      commands.clear().run();
    } else {
      editing.begin("");
    }
  }

  private void leave(TraversalDirection direction) {
    table.requestFocusTraversal(direction);
  }
}
