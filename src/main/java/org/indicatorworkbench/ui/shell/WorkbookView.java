package org.indicatorworkbench.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.exporting.ExportModel;
import org.indicatorworkbench.ui.exporting.ExportView;
import org.indicatorworkbench.ui.importing.ImportModel;
import org.indicatorworkbench.ui.importing.ImportModel.Over;
import org.indicatorworkbench.ui.importing.ImportView;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.RunningWork;
import org.indicatorworkbench.ui.workbook.Threads;

/** The window of an open workbook: sections, grid, inspector, and the bars above and below. */
final class WorkbookView extends BorderPane {
  private final OpenWorkbook open;
  private final Threads threads;
  private final FileDialogs dialogs;
  private final Sheets sheets;
  private final ExportModel export;
  private final InspectorPane inspector;
  private final GridPane grid;
  private final WorkbookCommands commands;
  private final List<Command> panes;

  /**
   * @param sheets where import and export are laid over the window
   */
  WorkbookView(
      OpenWorkbook open,
      Threads threads,
      WorkspaceCommands workspaces,
      FileDialogs dialogs,
      Sheets sheets) {
    this.open = open;
    this.threads = threads;
    this.dialogs = dialogs;
    this.sheets = sheets;
    RunningWork running = new RunningWork();
    export = new ExportModel(open, running, threads.screen());
    inspector = new InspectorPane(open);
    FindField find = new FindField(this::find, this::focusGrid);
    commands =
        WorkbookCommands.of(
            open, inspector::save, this::chooseImport, this::chooseExport, find::requestFocus);
    grid = new GridPane(open, commands.importing());
    SectionsPane sections = new SectionsPane(open.rows(), grid::goTo, grid::filter);
    Panes beside = new Panes(sections, grid, inspector);
    PaneOrder order =
        new PaneOrder(
            List.of(
                new PaneOrder.Pane(
                    sections,
                    () -> {
                      beside.callSections();
                      sections.focusSections();
                    }),
                new PaneOrder.Pane(
                    grid,
                    () -> {
                      beside.uncoverGrid();
                      grid.focusGrid();
                    }),
                new PaneOrder.Pane(
                    inspector,
                    () -> {
                      beside.callInspector();
                      inspector.focusInspector();
                    })));
    panes = order.commands();
    setTop(new Toolbar(open, workspaces, commands, find));
    setCenter(beside);
    setBottom(new Footer(open, running, export));
  }

  /** Lets the keys of this window work. */
  void installIn(Scene scene) {
    commands.installIn(scene);
    panes.forEach(command -> command.installIn(scene));
  }

  /** Puts the focus where the user begins. */
  void focusGrid() {
    grid.focusGrid();
  }

  /** Goes to an indicator at the period asked for. */
  void goTo(IndicatorCode code) {
    grid.goTo(code);
  }

  /** Hands on what was typed, as before the window closes. */
  void finish() {
    inspector.finish();
  }

  /** Shows what files would change. */
  void importFiles(List<Path> files) {
    if (files.isEmpty() || !open.canEdit()) {
      return;
    }
    inspector.save();
    ImportModel model = new ImportModel(open, files, threads.screen());
    sheets.show(new ImportView(model));
    model
        .stageProperty()
        .subscribe(
            stage -> {
              if (stage instanceof Over) {
                closeSheet();
              }
            });
  }

  private void chooseImport() {
    importFiles(dialogs.openTables());
  }

  private void chooseExport() {
    inspector.save();
    sheets.show(
        new ExportView(
            export,
            format -> dialogs.saveExport(export.suggestedName(), format.title(), format.ending()),
            this::closeSheet));
  }

  private void closeSheet() {
    sheets.close();
    focusGrid();
  }

  private boolean find(String text) {
    return grid.find(text);
  }
}
