package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyRow;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Outcome;
import org.indicatorworkbench.ui.workbook.Selection;

/**
 * What can be done with the open workbook from anywhere in its window.
 *
 * @param undo takes the last step back, and says which
 * @param redo does it again
 * @param importing brings files in
 * @param export writes the pack
 * @param find goes to the field that finds indicators
 * @param findNext goes to the next match
 * @param findPrevious goes to the match before
 * @param history shows every step in place of the inspector, or the inspector again
 * @param cellHistory shows every value that the chosen cell had
 * @param checks shows what the checks found in place of the inspector, or the inspector again
 * @param help shows the table of keys
 */
record WorkbookCommands(
    Command undo,
    Command redo,
    Command importing,
    Command export,
    Command find,
    Command findNext,
    Command findPrevious,
    Command history,
    Command cellHistory,
    Command checks,
    Command help) {
  private static final int LONGEST_NAME = 28;

  /**
   * What the window does for them.
   *
   * @param saving hands on what was typed so far, before it can be undone
   * @param revealing shows what undo or redo changed
   * @param findingOn goes to the next match, or where false to the one before
   */
  record Actions(
      Runnable saving,
      Consumer<Outcome> revealing,
      Runnable importing,
      Runnable exporting,
      Runnable finding,
      Consumer<Boolean> findingOn,
      Runnable history,
      Consumer<CellKey> cellHistory,
      Runnable checks,
      Runnable helping) {}

  static WorkbookCommands of(OpenWorkbook open, Actions actions) {
    SimpleBooleanProperty canEdit = new SimpleBooleanProperty(open.canEdit());
    return new WorkbookCommands(
        Command.of("Undo", "Takes the last step back", step(actions, open::undo))
            .named(label("↶ Undo", open.undoNameProperty()))
            .on("Shortcut+Z")
            .when(present(open.undoNameProperty()).and(canEdit)),
        Command.of("Redo", "Does again what was taken back", step(actions, open::redo))
            .named(label("↷ Redo", open.redoNameProperty()))
            .on("Shortcut+Y")
            .when(present(open.redoNameProperty()).and(canEdit)),
        Command.of(
                "Import…",
                "Brings files in, after showing what they would change",
                actions.importing())
            .on("Shortcut+I")
            .when(canEdit),
        Command.of("Export…", "Writes this view as slides or as a table", actions.exporting())
            .on("Shortcut+E"),
        Command.of("Find", "Finds an indicator by its code or words", actions.finding())
            .on("Shortcut+F"),
        Command.of("Find next", "Goes to the next match", () -> actions.findingOn().accept(true))
            .on("F3"),
        Command.of(
                "Find previous",
                "Goes to the match before",
                () -> actions.findingOn().accept(false))
            .on("Shift+F3"),
        Command.of(
                "History",
                "Lists every step with who and when, and takes any of them back",
                actions.history())
            .on("Shortcut+Shift+H"),
        cellHistory(open, actions),
        Command.of(
                "Checks", "Lists what the checks found, with a way to each place", actions.checks())
            .on("F7"),
        helping(actions.helping()));
  }

  private static Command cellHistory(OpenWorkbook open, Actions actions) {
    ReadOnlyObjectProperty<Selection> selection = open.selectionProperty();
    return Command.of(
            "History of this cell",
            "Lists every value that this cell had, with who and when",
            () -> selection.get().cell().ifPresent(actions.cellHistory()))
        .on("Shortcut+Shift+J")
        .when(Bindings.createBooleanBinding(() -> selection.get().cell().isPresent(), selection));
  }

  /** The command that shows the table of keys, which there is without a workbook too. */
  static Command helping(Runnable helping) {
    return Command.of("Keys…", "Shows all keys and what the mouse does", helping).on("F1");
  }

  /** Their rows in the table of keys. */
  List<KeyRow> rows() {
    return List.of(
        KeyRow.inWindow(KeyGroup.FIND, "Find indicators by code or words as you type", find),
        KeyRow.inWindow(
            KeyGroup.FIND, "Go to the next match, to the one before", findNext, findPrevious),
        KeyRow.inWindow(KeyGroup.WINDOW, "Undoes the last step", undo),
        KeyRow.inWindow(
            KeyGroup.WINDOW, "Does again what was undone", redo, redo.on("Shortcut+Shift+Z")),
        KeyRow.inWindow(KeyGroup.WINDOW, importing.explanation(), importing),
        KeyRow.inWindow(KeyGroup.WINDOW, export.explanation(), export),
        KeyRow.inWindow(KeyGroup.WINDOW, history.explanation(), history),
        KeyRow.inWindow(KeyGroup.WINDOW, checks.explanation(), checks),
        KeyRow.inWindow(KeyGroup.EDIT, cellHistory.explanation(), cellHistory),
        KeyRow.inWindow(KeyGroup.WINDOW, help.explanation(), help));
  }

  private static Runnable step(Actions actions, Supplier<CompletionStage<Outcome>> verb) {
    return () -> {
      actions.saving().run();
      verb.get().thenAccept(actions.revealing());
    };
  }

  private static BooleanBinding present(ReadOnlyObjectProperty<Optional<String>> name) {
    return Bindings.createBooleanBinding(() -> name.get().isPresent(), name);
  }

  private static StringBinding label(String verb, ReadOnlyObjectProperty<Optional<String>> name) {
    return Bindings.createStringBinding(
        () -> name.get().map(step -> verb + " " + brief(step)).orElse(verb), name);
  }

  private static String brief(String step) {
    return step.length() <= LONGEST_NAME ? step : step.substring(0, LONGEST_NAME - 1) + "…";
  }
}
