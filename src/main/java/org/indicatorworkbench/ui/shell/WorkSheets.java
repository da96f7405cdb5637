package org.indicatorworkbench.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.indicatorworkbench.ui.exporting.ExportModel;
import org.indicatorworkbench.ui.exporting.ExportView;
import org.indicatorworkbench.ui.importing.ImportModel;
import org.indicatorworkbench.ui.importing.ImportModel.Over;
import org.indicatorworkbench.ui.importing.ImportView;
import org.indicatorworkbench.ui.keys.KeyHelp;
import org.indicatorworkbench.ui.keys.KeyRow;
import org.indicatorworkbench.ui.pasting.PasteModel;
import org.indicatorworkbench.ui.pasting.PasteView;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;

/**
 * What is laid over the window of an open workbook. A text in the inspector is handed on before it
 * is covered, and the focus goes back to the grid afterwards.
 */
record WorkSheets(
    OpenWorkbook open,
    Executor screen,
    FileDialogs dialogs,
    Sheets sheets,
    InspectorPane inspector,
    Runnable focusGrid) {

  void lay(Region sheet) {
    inspector.save();
    sheets.show(sheet);
  }

  void close() {
    sheets.close();
    focusGrid.run();
  }

  /**
   * Shows what files would change.
   *
   * @param news asked before; what it gives is run once the import is over
   */
  void importFiles(List<Path> files, Supplier<Runnable> news) {
    if (files.isEmpty() || !open.canEdit()) {
      return;
    }
    Runnable offerNews = news.get();
    ImportModel model = new ImportModel(open, files, screen);
    lay(new ImportView(model));
    model
        .stageProperty()
        .subscribe(
            stage -> {
              if (stage instanceof Over) {
                close();
                offerNews.run();
              }
            });
  }

  void export(ExportModel export) {
    lay(
        new ExportView(
            export,
            format -> dialogs.saveExport(export.suggestedName(), format.title(), format.ending()),
            this::close));
  }

  /** Shows what a paste would change; where the window is busy otherwise, nothing is changed. */
  void paste(PasteModel model) {
    if (sheets.isOpen()) {
      open.problemProperty()
          .set(
              Optional.of(
                  "Nothing was changed: the window was busy meanwhile. Please do it again."));
      return;
    }
    sheets.show(new PasteView(model));
    model
        .overProperty()
        .subscribe(
            isOver -> {
              if (isOver) {
                close();
              }
            });
  }

  void help(List<KeyRow> keys) {
    lay(new KeyHelp(keys, this::close));
  }
}
