package org.indicatorworkbench.ui.shell;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.ui.control.Command;
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
 * @param history shows every step in place of the inspector, or the inspector again
 * @param cellHistory shows every value that the chosen cell had
 */
record WorkbookCommands(
    Command undo,
    Command redo,
    Command importing,
    Command export,
    Command find,
    Command history,
    Command cellHistory) {
  private static final int LONGEST_NAME = 28;

  /**
   * What the window does for them.
   *
   * @param saving hands on what was typed so far, before it can be undone
   * @param revealing shows what undo or redo changed
   */
  record Actions(
      Runnable saving,
      Consumer<Outcome> revealing,
      Runnable importing,
      Runnable exporting,
      Runnable finding,
      Runnable history,
      Consumer<CellKey> cellHistory) {}

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
        Command.of(
                "History",
                "Lists every step with who and when, and takes any of them back",
                actions.history())
            .on("Shortcut+Shift+H"),
        cellHistory(open, actions));
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

  void installIn(Scene scene) {
    undo.installIn(scene);
    redo.installIn(scene);
    importing.installIn(scene);
    export.installIn(scene);
    find.installIn(scene);
    history.installIn(scene);
    cellHistory.installIn(scene);
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
