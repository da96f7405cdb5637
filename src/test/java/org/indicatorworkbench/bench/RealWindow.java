package org.indicatorworkbench.bench;

import java.nio.file.Path;
import java.time.Clock;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.shell.MainWindow;
import org.indicatorworkbench.ui.shell.ShellModel;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.theme.Theme;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.ui.workbook.Threads;

/** The program's own window on a file, with its own threads. */
final class RealWindow implements Editable {
  private final Stage stage = new Stage();
  private final ShellModel shell;
  private int arrived;

  /** Shows it; on the toolkit's thread. */
  RealWindow(Path settings) {
    shell = new ShellModel(Threads.ofDesktop(), Clock.systemDefaultZone(), settings);
    stage.setX(0);
    stage.setY(0);
    new MainWindow(stage, shell, new Appearance(Theme.LIGHT, new SimpleBooleanProperty()))
        .show(1600, 940);
  }

  /** Opens a file and waits for it; not on the toolkit's thread. */
  void open(Path file) throws CannotRun {
    if (!Fx.get(() -> shell.open(file).toCompletableFuture()).join()) {
      throw new CannotRun(Fx.get(() -> shell.problemProperty().get().orElseThrow()));
    }
    Fx.get(
        () -> {
          workbook().rows().addListener((ListChangeListener<RowState>) change -> arrived++);
          return null;
        });
  }

  /** Closes the file and waits for it. */
  void close() {
    Fx.get(() -> shell.close().toCompletableFuture()).join();
  }

  TableView<?> table() {
    return (TableView<?>) stage.getScene().lookup(".indicator-grid > .table-view");
  }

  private OpenWorkbook workbook() {
    return shell.currentProperty().get().orElseThrow();
  }

  /** Another rating each time: the target is 75 %. The key that ends an edit goes a row down. */
  @Override
  public void type(int step) {
    if (!(workbook().selectionProperty().get() instanceof Selection.Row at)) {
      throw new IllegalStateException("no cell is selected");
    }
    RowState row =
        workbook().rows().stream()
            .filter(one -> one.code().equals(at.code()))
            .findFirst()
            .orElseThrow();
    int shown = Integer.parseInt(row.display(at.period()).replace("%", ""));
    new Typist(stage.getScene()).type(String.valueOf(shown < 75 ? shown + 25 : shown - 25));
  }

  @Override
  public void enter() {
    new Typist(stage.getScene()).press(KeyCode.ENTER);
  }

  @Override
  public int arrived() {
    return arrived;
  }
}
