package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.view.ViewMenu;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;

/** The top of the window: the workspace, the period, finding, undoing, importing, exporting. */
final class Toolbar extends BorderPane {

  Toolbar(
      OpenWorkbook open,
      WorkspaceCommands workspaces,
      WorkbookCommands commands,
      ViewMenu views,
      RowsMenu rows,
      PeriodStepper period,
      List<Command> rules,
      FindField find) {
    getStyleClass().add("toolbar");
    Button export = commands.export().button();
    export.getStyleClass().add("accent");
    Button importing = commands.importing().button();
    Button history = commands.history().button();
    List.of(export, importing, history, period, views)
        .forEach(control -> control.setMinWidth(USE_PREF_SIZE));
    HBox left =
        new HBox(
            workspaceMenu(open, workspaces, rules, commands.help()),
            period,
            new FrequencySwitch(open),
            rows,
            views,
            find);
    HBox right =
        new HBox(
            yielding(commands.undo(), open.undoNameProperty()),
            yielding(commands.redo(), open.redoNameProperty()),
            history,
            importing,
            export);
    List.of(left, right).forEach(group -> group.getStyleClass().add("group"));
    setCenter(new TwoGroups(left, right));
  }

  /** What it would undo is left out where finding needs the room; the tooltip has it then. */
  private static Button yielding(Command command, ObservableValue<Optional<String>> step) {
    Button button = command.button();
    String explanation = button.getTooltip().getText();
    button
        .getTooltip()
        .textProperty()
        .bind(step.map(name -> name.map(all -> all + "\n" + explanation).orElse(explanation)));
    button.getStyleClass().add("undo-or-redo");
    return button;
  }

  private static MenuButton workspaceMenu(
      OpenWorkbook open, WorkspaceCommands workspaces, List<Command> rules, Command help) {
    MenuButton menu = new MenuButton(open.name());
    menu.getStyleClass().addAll("flat", "workspace-menu");
    menu.setAccessibleText("Workspace " + open.name());
    menu.getItems().setAll(workspaces.menu(rules, help));
    menu.setOnShowing(event -> menu.getItems().setAll(workspaces.menu(rules, help)));
    return menu;
  }
}
