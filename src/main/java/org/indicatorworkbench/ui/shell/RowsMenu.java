package org.indicatorworkbench.ui.shell;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.structure.StructureCommands;

/** What is done to indicators and sections, and to how they are rated. */
final class RowsMenu extends MenuButton {

  RowsMenu(StructureCommands structure, List<Command> judging) {
    super("Rows");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("flat");
    setId("structure-menu");
    setAccessibleText("Indicators and sections");
    add(structure.rows());
    getItems().add(new SeparatorMenuItem());
    add(structure.sections());
    getItems().add(new SeparatorMenuItem());
    add(judging);
  }

  private void add(List<Command> commands) {
    getItems().addAll(commands.stream().map(Command::menuItem).toList());
  }
}
