package org.indicatorworkbench.ui.grid;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.work.copying.CopyKind;

/** What is done with the selection by keys and from the menu alike. */
record GridCommands(
    Command cut,
    Command copy,
    Command copyWithHeadings,
    Command copySlideTable,
    Command paste,
    Command clear,
    Command fillDown,
    Command fillRight,
    Command details,
    Command goTo) {

  static GridCommands of(
      GridModel model,
      Cursor cursor,
      BlockEdits edits,
      BlockCopy copy,
      BlockPaste paste,
      Consumer<CellAddress> details,
      Runnable goTo) {
    BooleanBinding editable =
        Bindings.createBooleanBinding(
            edits::isPossible, model.editableProperty(), cursor.selected().blockProperty());
    return new GridCommands(
        Command.of(
                "Cut",
                "Copies the selected cells and clears them",
                () -> {
                  copy.copy(CopyKind.CELLS);
                  edits.cut();
                })
            .on("Shortcut+X")
            .when(editable),
        Command.of("Copy", "Copies the selected cells", () -> copy.copy(CopyKind.CELLS))
            .on("Shortcut+C"),
        Command.of(
                "Copy with headings",
                "Copies the selected cells with the headings of their columns",
                () -> copy.copy(CopyKind.WITH_HEADINGS))
            .on("Shortcut+Shift+C"),
        Command.of(
                "Copy as slide table",
                "Copies the selected cells as a finished table for a slide or a paper",
                () -> copy.copy(CopyKind.SLIDE_TABLE))
            .on("Shortcut+Alt+C"),
        Command.of("Paste", "Pastes what was copied into the selected cells", paste::paste)
            .on("Shortcut+V")
            .when(model.editableProperty()),
        Command.of("Clear", "Clears the selected cells", edits::clear).on("Delete").when(editable),
        Command.of(
                "Fill down",
                "Fills the selection from its first line, or a single cell from the one above",
                edits::fillDown)
            .on("Shortcut+D")
            .when(editable),
        Command.of(
                "Fill right",
                "Fills the selection from its first column, or a single cell from the one to its"
                    + " left",
                edits::fillRight)
            .on("Shortcut+R")
            .when(editable),
        Command.of(
                "Value, note and source…",
                "Opens all that is known of the value: its parts, status, owner, note and source",
                () -> cursor.figure().ifPresent(details))
            .on("Shift+F2")
            .when(
                Bindings.createBooleanBinding(
                    () -> cursor.figure().isPresent(), cursor.selected().blockProperty())),
        Command.of("Go to…", "Goes to an indicator or a period that you name", goTo)
            .on("Shortcut+G"));
  }
}
