package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/**
 * The edit of one cell: from the key that begins it until its text is taken or given up. It belongs
 * to an address and not to a cell of the screen, so that it ends in its own row wherever the table
 * has been scrolled meanwhile.
 */
final class Editing {
  private final TableView<GridLine> table;
  private final GridModel model;
  private final GridActions actions;
  private final Cursor cursor;
  private final CellBubble bubble = new CellBubble();
  private final SpecialList specials = new SpecialList();
  private Optional<CellEditor> open = Optional.empty();
  // The text about which the user was asked whether it may replace parts.
  private Optional<String> asked = Optional.empty();
  // Why the text that was taken last changed nothing.
  private Optional<String> remark = Optional.empty();

  Editing(TableView<GridLine> table, GridModel model, GridActions actions, Cursor cursor) {
    this.table = table;
    this.model = model;
    this.actions = actions;
    this.cursor = cursor;
    // Only editable while this edits: the toolkit would begin at a second click on a cell.
    table.setEditable(false);
    table.addEventFilter(InputEvent.ANY, this::dismissRemark);
  }

  /** What is laid over the grid beside the cell that is edited. */
  List<Node> overlays() {
    return List.of(bubble, specials);
  }

  boolean isOpen() {
    return open.isPresent();
  }

  /** Edits the cell the user is in with the text it has. */
  void begin() {
    cursor.figure().ifPresent(at -> begin(new CellEditor(at, textAt(at), textAt(at))));
  }

  /** Edits the cell the user is in with a text that replaces the one it has. */
  void begin(String typed) {
    cursor.figure().ifPresent(at -> begin(new CellEditor(at, textAt(at), typed)));
  }

  /** Goes to a cell and edits it with a text that could not be written there before. */
  void begin(CellAddress at, String typed) {
    if (model.indexOf(at.code()) >= 0) {
      cursor.to(at);
      begin(new CellEditor(at, textAt(at), typed));
    }
  }

  private void begin(CellEditor editor) {
    if (!model.editableProperty().get() || isOpen()) {
      return;
    }
    cursor.reveal();
    table.layout();
    open = Optional.of(editor);
    table.setEditable(true);
    table.edit(cursor.line(), table.getVisibleLeafColumn(cursor.column()));
  }

  /** The field to be shown in the cell that is edited. */
  Node editor() {
    return open.orElseThrow();
  }

  /** The field is in its cell. */
  void opened() {
    CellEditor editor = open.orElseThrow();
    editor.start(this::focusLeft);
    boolean wordsAreValues =
        model
            .line(editor.address().code())
            .filter(line -> line.now().indicator().unit() == Unit.TEXT)
            .isPresent();
    specials.follow(editor, !wordsAreValues);
  }

  /** Takes the text, and goes on from the cell if it can be read. */
  void accept(Runnable then) {
    complete();
    if (open.isPresent() && take(open.get(), false)) {
      goOn(then);
    }
  }

  /** As {@link #accept}, by Enter, which also answers the question that was asked. */
  void enter(Runnable then) {
    complete();
    if (open.isPresent()) {
      boolean agreed = asked.equals(Optional.of(open.get().getText()));
      if (take(open.get(), agreed)) {
        goOn(then);
      }
    }
  }

  /** To the next special value that is offered, or where none is, out of the cell. */
  void step(int step, Runnable then) {
    if (!specials.move(step)) {
      accept(then);
    }
  }

  /** Gives the text to whoever puts it into many cells, if it can be read. */
  void accept(Consumer<String> put) {
    complete();
    open.ifPresent(
        editor -> {
          TypedCell typed = new TypedCell(figure(editor.address()), editor.getText());
          if (actions.check(typed) instanceof CellOutcome.Refused refused) {
            bubble.refuse(refused.reason(), editor);
          } else {
            abandon();
            put.accept(typed.text());
          }
        });
  }

  private void complete() {
    specials.chosen().ifPresent(words -> open.ifPresent(editor -> editor.setText(words)));
    specials.hide();
  }

  private void goOn(Runnable then) {
    CellEditor editor = open.orElseThrow();
    Bounds cell = editor.localToScene(editor.getLayoutBounds());
    close();
    table.requestFocus();
    then.run();
    // Later, because the key that is being handled would take the remark away again.
    remark.ifPresent(words -> Platform.runLater(() -> bubble.remark(words, cell)));
  }

  /** Gives the text up. */
  void abandon() {
    close();
    table.requestFocus();
  }

  /** The cell has been closed, by this or by the table; a text that is still open is taken. */
  void left() {
    open.ifPresent(
        editor -> {
          close();
          if (!take(editor, false)) {
            Platform.runLater(() -> reopen(editor));
          }
        });
  }

  private void focusLeft() {
    if (open.isPresent() && take(open.get(), false)) {
      close();
    }
  }

  private void reopen(CellEditor editor) {
    if (model.indexOf(editor.address().code()) >= 0) {
      cursor.to(editor.address());
      begin(editor.again());
      open.ifPresent(again -> take(again, false));
    }
  }

  private boolean take(CellEditor editor, boolean agreed) {
    remark = Optional.empty();
    if (!editor.isChanged()) {
      return true;
    }
    TypedCell typed = new TypedCell(figure(editor.address()), editor.getText());
    return switch (actions.type(typed, agreed)) {
      case CellOutcome.Refused refused -> stay(() -> bubble.refuse(refused.reason(), editor));
      case CellOutcome.LosesParts asks -> agreed || ask(asks, editor);
      case CellOutcome.Same same -> {
        remark = Optional.of(same.remark()).filter(words -> !words.isEmpty());
        yield true;
      }
      case CellOutcome.Changes _ -> true;
    };
  }

  private boolean ask(CellOutcome.LosesParts asks, CellEditor editor) {
    asked = Optional.of(editor.getText());
    editor.textProperty().addListener(_ -> asked = Optional.empty());
    String question =
        ("%1$s stands here. Enter again replaces it by %2$s without its parts; or type both parts,"
                + " such as %1$s; Escape keeps it.")
            .formatted(asks.parts(), editor.getText().strip());
    return stay(() -> bubble.ask(question, editor));
  }

  private boolean stay(Runnable words) {
    if (isOpen()) {
      words.run();
    }
    return false;
  }

  private void dismissRemark(InputEvent input) {
    EventType<?> kind = input.getEventType();
    boolean goesOn =
        kind == KeyEvent.KEY_PRESSED
            || kind == MouseEvent.MOUSE_PRESSED
            || kind == ScrollEvent.SCROLL;
    if (goesOn && bubble.isRemark()) {
      bubble.hide();
    }
  }

  private static Place figure(CellAddress at) {
    return new Place.Figure(at.code(), at.period());
  }

  private void close() {
    open = Optional.empty();
    asked = Optional.empty();
    bubble.hide();
    specials.hide();
    table.edit(-1, null);
    table.setEditable(false);
  }

  private String textAt(CellAddress at) {
    return model
        .line(at.code())
        .map(IndicatorLine::now)
        .flatMap((RowState row) -> row.at(at.period()))
        .map(seen -> ValuePrinter.editable(seen.value()))
        .orElse("");
  }
}
