package org.indicatorworkbench.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.UiTest;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.theme.Theme;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Threads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with the program's real window, its real threads and a real file. */
abstract class WindowTest extends UiTest {
  static final Period JUNE = PeriodReader.read("2023-06", Optional.empty());
  static final IndicatorCode V3 = new IndicatorCode("V3");

  @TempDir Path folder;

  private final Threads threads = Threads.ofDesktop();
  private ShellModel shell;
  private MainWindow window;
  private Stage stage;

  /** Opens the window without a workspace. */
  final void start() {
    Clock clock = Clock.fixed(Instant.parse("2023-07-20T10:42:00Z"), ZoneOffset.UTC);
    onFx(
        () -> {
          shell = new ShellModel(threads, clock, folder.resolve("settings.properties"));
          stage = new Stage();
          stage.setX(0);
          stage.setY(0);
          window =
              new MainWindow(
                  stage, shell, new Appearance(Theme.LIGHT, new SimpleBooleanProperty()));
          window.show(1500, 900);
        });
    settle();
  }

  @Override
  protected void awaitWhatIsLeft() {
    eventually("the inspector shows what is chosen", () -> !isInspectorBehind());
  }

  private boolean isInspectorBehind() {
    return stage != null
        && stage.isShowing()
        && stage.getScene().getRoot().lookupAll(".inspector-pane").stream()
            .anyMatch(pane -> pane instanceof InspectorPane shown && shown.isBehind());
  }

  /** Opens the window on a new workspace of the default sample. */
  final Path startOnSample() {
    Path file = SampleFile.copy(folder.resolve("panel.iwb"));
    start();
    open(file);
    return file;
  }

  /** Opens a workspace in the window. */
  final void open(Path file) {
    onFx(() -> shell.open(file));
    eventually("the workspace is open", () -> shell.currentProperty().get().isPresent());
    settle();
  }

  /** Closes the workspace and waits until the file is closed. */
  final void closeWorkspace() {
    get(() -> shell.close().toCompletableFuture()).join();
    settle();
  }

  final ShellModel shell() {
    return shell;
  }

  final MainWindow window() {
    return window;
  }

  final Stage stage() {
    return stage;
  }

  final OpenWorkbook workbook() {
    return get(() -> shell.currentProperty().get().orElseThrow());
  }

  /** The row of an indicator as the window has it now. */
  final RowState row(IndicatorCode code) {
    OpenWorkbook open = workbook();
    return get(
        () ->
            open.rows().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow());
  }

  @AfterEach
  final void closeFile() {
    if (shell != null) {
      get(() -> shell.close().toCompletableFuture()).join();
    }
  }
}
