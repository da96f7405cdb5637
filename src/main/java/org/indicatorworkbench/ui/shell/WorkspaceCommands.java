package org.indicatorworkbench.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyRow;
import org.indicatorworkbench.work.user.UserSettings;

/** What can be done with workspaces as files, on the start page and in the window's first menu. */
final class WorkspaceCommands {
  private final ShellModel shell;
  private final FileDialogs dialogs;
  private final TextZoom zoom;
  private final Command create;
  private final Command open;
  private final Command close;

  WorkspaceCommands(ShellModel shell, FileDialogs dialogs, TextZoom zoom) {
    this.shell = shell;
    this.dialogs = dialogs;
    this.zoom = zoom;
    create =
        Command.of(
                "New workspace…",
                "Makes an empty workspace, one file",
                () -> dialogs.saveWorkspace("Indicators").ifPresent(shell::create))
            .on("Shortcut+N");
    open =
        Command.of(
                "Open…", "Opens a workspace", () -> dialogs.openWorkspace().ifPresent(shell::open))
            .on("Shortcut+O");
    // Later, because the toolkit is going through the keys of the window, which change by it.
    close =
        Command.of(
                "Close",
                "Closes the workspace; all is saved",
                () -> Platform.runLater(shell::close))
            .on("Shortcut+W");
  }

  Command create() {
    return create;
  }

  Command open() {
    return open;
  }

  /** Their rows in the table of keys while a workspace is open. */
  List<KeyRow> rows() {
    return List.of(
        KeyRow.inWindow(
            KeyGroup.WINDOW,
            "Make a new workspace, open another, close this one",
            create,
            open,
            close),
        zoom.row());
  }

  /** Their rows while none is open. */
  List<KeyRow> rowsAtStart() {
    return List.of(
        KeyRow.inWindow(KeyGroup.WINDOW, "Make a new workspace, open one", create, open),
        zoom.row());
  }

  /** One command a sample. */
  List<Command> samples() {
    return shell.samples().stream().map(this::sample).toList();
  }

  private Command sample(String name) {
    return Command.of(
        "Sample " + name,
        "Makes a workspace from the figures of a published report",
        () -> dialogs.saveWorkspace(name).ifPresent(file -> shell.createSample(name, file)));
  }

  /** One command a workspace that was opened lately. */
  List<Command> recent() {
    return shell.settingsProperty().get().recent().stream().map(this::recent).toList();
  }

  private Command recent(Path file) {
    return Command.of(file.getFileName().toString(), "Opens " + file, () -> shell.open(file));
  }

  /**
   * The items of the window's first menu, made anew whenever it opens.
   *
   * @param rules what chooses the rules of the open workspace
   */
  List<MenuItem> menu(List<Command> rules, Command help) {
    Menu samples = new Menu("New from sample");
    samples.getItems().setAll(samples().stream().map(Command::menuItem).toList());
    Menu recent = new Menu("Recent");
    recent.getItems().setAll(recent().stream().map(Command::menuItem).toList());
    recent.setDisable(recent.getItems().isEmpty());
    List<MenuItem> items =
        new ArrayList<>(List.of(create.menuItem(), open.menuItem(), samples, recent));
    items.add(new SeparatorMenuItem());
    rules.forEach(rule -> items.add(rule.menuItem()));
    items.add(new SeparatorMenuItem());
    items.addAll(
        List.of(
            dark(shell.settingsProperty().get(), shell::setDark), zoom.menu(), help.menuItem()));
    items.add(new SeparatorMenuItem());
    items.add(close.menuItem());
    return items;
  }

  private static CheckMenuItem dark(UserSettings settings, Consumer<Boolean> choose) {
    CheckMenuItem dark = new CheckMenuItem("Dark theme");
    dark.setSelected(settings.dark());
    dark.setOnAction(event -> choose.accept(dark.isSelected()));
    return dark;
  }
}
