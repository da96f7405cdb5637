package org.indicatorworkbench.ui.shell;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyHelp;
import org.indicatorworkbench.ui.keys.KeyRow;
import org.indicatorworkbench.ui.keys.KeyTable;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.theme.Theme;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;

/** The window: the start page, or the open workbook; files dropped on it are brought in. */
public final class MainWindow {
  private final Stage stage;
  private final ShellModel shell;
  private final WorkspaceCommands workspaces;
  private final FileDialogs dialogs;
  private final TextZoom zoom;
  private final BorderPane page = new BorderPane();
  private final Sheets sheets = new Sheets(page);
  private final Scene scene = new Scene(sheets);
  private Optional<WorkbookView> view = Optional.empty();

  public MainWindow(Stage stage, ShellModel shell, Appearance appearance) {
    this.stage = stage;
    this.shell = shell;
    dialogs = new FileDialogs(() -> stage);
    zoom = new TextZoom(shell);
    workspaces = new WorkspaceCommands(shell, dialogs, zoom);
    appearance.dress(scene);
    sheets
        .getStylesheets()
        .add(Objects.requireNonNull(MainWindow.class.getResource("shell.css")).toExternalForm());
    shell
        .settingsProperty()
        .subscribe(
            settings -> {
              appearance.themeProperty().set(settings.dark() ? Theme.DARK : Theme.LIGHT);
              appearance.zoomProperty().set(settings.zoom() / 100.0);
            });
    zoom.followWheel(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keepFromTheWindowBeneath);
    scene.setOnDragOver(this::dragOver);
    scene.setOnDragDropped(this::dropped);
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> view.ifPresent(WorkbookView::finish));
    shell.currentProperty().subscribe(this::display);
    shell
        .openingProperty()
        .addListener(
            seen -> {
              if (view.isEmpty()) {
                display(Optional.empty());
              }
            });
  }

  /** Shows the window, of that size in pixels at first. */
  public void show(double width, double height) {
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
  }

  /** Goes to an indicator at the period asked for. */
  void goTo(IndicatorCode code) {
    view.ifPresent(shown -> shown.goTo(code));
  }

  /**
   * Draws itself in both themes once the workbook is shown and painted.
   *
   * @param chosen the indicator that the inspector shows
   * @return completes with the light picture and the dark one
   */
  CompletableFuture<List<BufferedImage>> draw(IndicatorCode chosen, Appearance appearance) {
    CompletableFuture<List<BufferedImage>> drawn = new CompletableFuture<>();
    Frames.after(
        () -> {
          goTo(chosen);
          appearance.themeProperty().set(Theme.LIGHT);
          Frames.after(
              () -> {
                BufferedImage light = Picture.of(scene);
                appearance.themeProperty().set(Theme.DARK);
                Frames.after(() -> drawn.complete(List.of(light, Picture.of(scene))));
              });
        });
    return drawn;
  }

  private void display(Optional<OpenWorkbook> open) {
    sheets.close();
    scene.getAccelerators().clear();
    zoom.installIn(scene);
    view.ifPresent(WorkbookView::finish);
    view = open.map(this::workbookView);
    VBox notices = new VBox(new Notice(shell.problemProperty()));
    open.ifPresent(one -> notices.getChildren().add(notice(one)));
    page.setTop(notices);
    page.setCenter(view.<Node>map(shown -> shown).orElseGet(this::start));
    // After the menu of the last workspace is gone, which takes its keys out of the window.
    if (view.isEmpty()) {
      new KeyTable(startKeys()).installIn(scene);
    }
    view.ifPresent(
        shown -> {
          shown.installIn(scene);
          shown.focusGrid();
        });
    stage.setTitle(open.map(one -> one.name() + " – ").orElse("") + "Indicator Workbench");
  }

  private Notice notice(OpenWorkbook open) {
    Notice notice = new Notice(open.problemProperty());
    notice.offerAgain(open.unwritten().attempts(), () -> view.ifPresent(WorkbookView::typeAgain));
    return notice;
  }

  private WorkbookView workbookView(OpenWorkbook open) {
    return new WorkbookView(
        open, shell.deskProperty(), shell.threads(), workspaces, dialogs, sheets);
  }

  /** While a workspace is being opened there is nothing to choose, and nothing is built for it. */
  private Node start() {
    if (shell.openingProperty().get()) {
      return new StackPane(new Label("Opening…"));
    }
    return new StartView(workspaces);
  }

  private List<KeyRow> startKeys() {
    Command help = WorkbookCommands.helping(this::helpAtStart);
    return Stream.concat(
            workspaces.rowsAtStart().stream(),
            Stream.of(KeyRow.inWindow(KeyGroup.WINDOW, help.explanation(), help)))
        .toList();
  }

  private void helpAtStart() {
    sheets.show(new KeyHelp(startKeys(), sheets::close));
  }

  /** Everything the table of keys says of the window as it is now. */
  List<KeyRow> keys() {
    return view.map(WorkbookView::keys).orElseGet(this::startKeys);
  }

  private void keepFromTheWindowBeneath(KeyEvent key) {
    if (sheets.isOpen() && !sheets.isBeside() && !zoom.isKey(key)) {
      Sheets.keepFromTheWindowBeneath(key);
    }
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    Optional<Path> workspace =
        files.stream().filter(file -> file.toString().endsWith(".iwb")).findFirst();
    workspace.ifPresentOrElse(shell::open, () -> view.ifPresent(shown -> shown.importFiles(files)));
    event.setDropCompleted(true);
    event.consume();
  }
}
