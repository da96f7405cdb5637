package org.indicatorworkbench.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's dialogs for choosing files. */
public final class FileDialogs {
  private static final ExtensionFilter WORKSPACES = new ExtensionFilter("Workspaces", "*.iwb");
  private static final ExtensionFilter TABLES =
      new ExtensionFilter(
          "Tables (Excel, CSV, TSV, text)", "*.xlsx", "*.xlsm", "*.csv", "*.tsv", "*.txt");
  private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*.*");

  private final Supplier<Window> window;

  /**
   * @param window over which the dialogs stand
   */
  public FileDialogs(Supplier<Window> window) {
    this.window = window;
  }

  /** Where a new workspace is to be; its name ends in {@code .iwb}. */
  public Optional<Path> saveWorkspace(String name) {
    FileChooser chooser = chooser("New workspace", WORKSPACES);
    chooser.setInitialFileName(name + ".iwb");
    return Optional.ofNullable(chooser.showSaveDialog(window.get()))
        .map(File::toPath)
        .map(path -> ending(path, ".iwb"));
  }

  /** A workspace to open. */
  public Optional<Path> openWorkspace() {
    return Optional.ofNullable(
            chooser("Open workspace", WORKSPACES, ALL).showOpenDialog(window.get()))
        .map(File::toPath);
  }

  /** Files to import; empty when the user chose none. */
  public List<Path> openTables() {
    List<File> chosen = chooser("Import", TABLES, ALL).showOpenMultipleDialog(window.get());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  /**
   * Where an export is to be written.
   *
   * @param ending such as {@code .pptx}
   */
  public Optional<Path> saveExport(String name, String format, String ending) {
    FileChooser chooser = chooser("Export", new ExtensionFilter(format, "*" + ending));
    chooser.setInitialFileName(name + ending);
    return Optional.ofNullable(chooser.showSaveDialog(window.get()))
        .map(File::toPath)
        .map(path -> ending(path, ending));
  }

  private static Path ending(Path path, String ending) {
    String name = path.getFileName().toString();
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(ending)
        ? path
        : path.resolveSibling(name + ending);
  }

  private static FileChooser chooser(String title, ExtensionFilter... filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().setAll(filters);
    return chooser;
  }
}
