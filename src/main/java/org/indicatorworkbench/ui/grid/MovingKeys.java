package org.indicatorworkbench.ui.grid;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.indicatorworkbench.ui.keys.KeyRow.row;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination.Modifier;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.block.Moves;
import org.indicatorworkbench.ui.block.Position;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyRow;

/**
 * The keys that go from cell to cell, and with Shift select.
 *
 * @param page how much is in sight
 */
record MovingKeys(GridModel model, Walk walk, Page page) {

  Cursor cursor() {
    return walk.cursor();
  }

  List<KeyRow> headings() {
    return List.of(
        row(
                KeyGroup.SECTION,
                "Left, Right",
                "Fold, unfold the section, or in the first column the parts")
            .when(() -> isFoldable(true))
            .on(KeyCode.LEFT, this::toggle)
            .when(() -> isFoldable(false))
            .on(KeyCode.RIGHT, this::toggle)
            .when(this::isOnHeading)
            .on(KeyCode.LEFT, () -> {})
            .on(KeyCode.RIGHT, () -> {})
            .done(),
        row(KeyGroup.SECTION, "Space, Enter", "Fold or unfold; Enter a section only")
            .when(() -> isOnHeading() || cursor().whole().isPresent())
            .on(KeyCode.SPACE, this::toggle)
            .when(this::isOnHeading)
            .on(KeyCode.ENTER, this::toggle)
            .done());
  }

  List<KeyRow> going() {
    return List.of(
        arrows("Arrows", "Go to the next cell", this::go),
        arrows("Ctrl+arrows", "Go to the edge of the figures", this::go, SHORTCUT_DOWN),
        row(KeyGroup.MOVE, "Home, End", "Go to the first period, to the last column")
            .on(KeyCode.HOME, () -> go(this::home))
            .on(KeyCode.END, () -> go(this::end))
            .done(),
        row(KeyGroup.MOVE, "Ctrl+Home, Ctrl+End", "Go to the first figure, to the last cell")
            .on(KeyCode.HOME, () -> go(_ -> moves().first()), SHORTCUT_DOWN)
            .on(KeyCode.END, () -> go(_ -> moves().last()), SHORTCUT_DOWN)
            .done(),
        row(KeyGroup.MOVE, "Page Up, Page Down", "Go a screen up, down")
            .on(KeyCode.PAGE_UP, () -> go(at -> at.plus(-page.lines(), 0)))
            .on(KeyCode.PAGE_DOWN, () -> go(at -> at.plus(page.lines(), 0)))
            .done(),
        row(KeyGroup.MOVE, "Alt+Page Up, Alt+Page Down", "Go a screen left, right")
            .on(KeyCode.PAGE_UP, () -> go(at -> page.sideways(at, -1)), ALT_DOWN)
            .on(KeyCode.PAGE_DOWN, () -> go(at -> page.sideways(at, 1)), ALT_DOWN)
            .done(),
        row(KeyGroup.MOVE, "Alt+Up, Alt+Down", "Go to the heading of the section before, after")
            .on(KeyCode.UP, () -> section(-1), ALT_DOWN)
            .on(KeyCode.DOWN, () -> section(1), ALT_DOWN)
            .done(),
        row(KeyGroup.MOVE, "Tab, Shift+Tab", "Go right, left; in a selection to its next cell")
            .on(KeyCode.TAB, () -> walk.tab(1))
            .on(KeyCode.TAB, () -> walk.tab(-1), SHIFT_DOWN)
            .done(),
        row(
                KeyGroup.MOVE,
                "Enter, Shift+Enter",
                "Go down, up, after Tab in the column where you began; in a selection to its next"
                    + " cell")
            .on(KeyCode.ENTER, () -> walk.enter(1))
            .on(KeyCode.ENTER, () -> walk.enter(-1), SHIFT_DOWN)
            .done());
  }

  List<KeyRow> selecting() {
    return List.of(
        arrows("Shift+arrows", "Select a cell more or less", this::extend, SHIFT_DOWN),
        arrows(
            "Ctrl+Shift+arrows",
            "Select to the edge of the figures",
            this::extend,
            SHORTCUT_DOWN,
            SHIFT_DOWN),
        row(KeyGroup.SELECT, "Shift+Home, Shift+End", "Select to the first period, last column")
            .on(KeyCode.HOME, () -> extend(this::home), SHIFT_DOWN)
            .on(KeyCode.END, () -> extend(this::end), SHIFT_DOWN)
            .done(),
        row(
                KeyGroup.SELECT,
                "Ctrl+Shift+Home, Ctrl+Shift+End",
                "Select to the first figure, to the last cell")
            .on(KeyCode.HOME, () -> extend(_ -> moves().first()), SHORTCUT_DOWN, SHIFT_DOWN)
            .on(KeyCode.END, () -> extend(_ -> moves().last()), SHORTCUT_DOWN, SHIFT_DOWN)
            .done(),
        row(KeyGroup.SELECT, "Shift+Page Up, Shift+Page Down", "Select a screen up, down")
            .on(KeyCode.PAGE_UP, () -> extend(at -> at.plus(-page.lines(), 0)), SHIFT_DOWN)
            .on(KeyCode.PAGE_DOWN, () -> extend(at -> at.plus(page.lines(), 0)), SHIFT_DOWN)
            .done(),
        row(KeyGroup.SELECT, "Ctrl+A", "Selects all cells")
            .on(KeyCode.A, () -> select(at -> all()), SHORTCUT_DOWN)
            .done(),
        row(KeyGroup.SELECT, "Ctrl+Space, Shift+Space", "Select the columns, the lines")
            .on(KeyCode.SPACE, () -> select(this::wholeColumns), SHORTCUT_DOWN)
            .on(KeyCode.SPACE, () -> select(this::wholeLines), SHIFT_DOWN)
            .done(),
        row(KeyGroup.SELECT, "Escape", "Forgets what is outlined as copied, then the selection")
            .on(KeyCode.ESCAPE, this::escape)
            .done());
  }

  /** Goes to the next line of an indicator in the same column. */
  void line(int step) {
    go(at -> moves().nextLine(at, step));
  }

  private KeyRow arrows(String keys, String does, Going how, Modifier... held) {
    boolean far = List.of(held).contains(SHORTCUT_DOWN);
    KeyGroup group = List.of(held).contains(SHIFT_DOWN) ? KeyGroup.SELECT : KeyGroup.MOVE;
    KeyRow.Draft row = row(group, keys, does);
    for (Arrow arrow : Arrow.values()) {
      Runnable action = () -> how.to(at -> next(at, arrow, far));
      row.on(arrow.key, action, held).on(arrow.numpad, action, held);
    }
    return row.done();
  }

  private Position next(Position at, Arrow arrow, boolean far) {
    return far ? moves().edge(at, arrow.lines, arrow.columns) : at.plus(arrow.lines, arrow.columns);
  }

  private interface Going {
    void to(UnaryOperator<Position> where);
  }

  private enum Arrow {
    UP(KeyCode.UP, KeyCode.KP_UP, -1, 0),
    DOWN(KeyCode.DOWN, KeyCode.KP_DOWN, 1, 0),
    LEFT(KeyCode.LEFT, KeyCode.KP_LEFT, 0, -1),
    RIGHT(KeyCode.RIGHT, KeyCode.KP_RIGHT, 0, 1);

    private final KeyCode key;
    private final KeyCode numpad;
    private final int lines;
    private final int columns;

    Arrow(KeyCode key, KeyCode numpad, int lines, int columns) {
      this.key = key;
      this.numpad = numpad;
      this.lines = lines;
      this.columns = columns;
    }
  }

  private void go(UnaryOperator<Position> where) {
    cursor().to(where.apply(cursor().position()));
  }

  private void extend(UnaryOperator<Position> where) {
    cursor().extendTo(where.apply(cursor().extent()));
  }

  private void select(UnaryOperator<CellRange> what) {
    cursor().selected().range().map(what).ifPresent(cursor()::select);
  }

  private CellRange all() {
    return moves().ground().all();
  }

  private CellRange wholeColumns(CellRange range) {
    return new CellRange(all().top(), range.left(), all().bottom(), range.right());
  }

  private CellRange wholeLines(CellRange range) {
    return new CellRange(range.top(), all().left(), range.bottom(), all().right());
  }

  private Position home(Position at) {
    return new Position(at.line(), moves().ground().firstFigure());
  }

  private Position end(Position at) {
    return new Position(at.line(), all().right());
  }

  private void escape() {
    Selected selected = cursor().selected();
    if (selected.copiedProperty().get().isPresent()) {
      selected.copiedProperty().set(Optional.empty());
    } else if (selected.isWide()) {
      selected.select(cursor().position());
    }
  }

  /** To the next heading, or where there is none in that direction to the end of the table. */
  private void section(int step) {
    int before = cursor().line();
    cursor().toNext(SectionLine.class, step);
    if (cursor().line() == before) {
      go(at -> new Position(step < 0 ? all().top() : all().bottom(), at.column()));
    }
  }

  private boolean isOnHeading() {
    return cursor().current().orElse(null) instanceof SectionLine;
  }

  /** Whether there is something here that can be folded, or unfolded where false. */
  private boolean isFoldable(boolean folds) {
    return cursor().current().orElse(null) instanceof SectionLine heading
        ? heading.folded() != folds
        : cursor().column() == 0
            && cursor().whole().filter(line -> line.nesting().get().folded() != folds).isPresent();
  }

  private void toggle() {
    if (cursor().current().orElse(null) instanceof SectionLine heading) {
      model.toggle(heading.heading());
    } else {
      cursor().whole().ifPresent(line -> model.toggle(line.code()));
    }
  }

  private Moves moves() {
    return cursor().moves();
  }
}
