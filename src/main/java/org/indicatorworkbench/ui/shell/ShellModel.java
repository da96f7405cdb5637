package org.indicatorworkbench.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.ui.workbook.DeskKeeper;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Threads;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.user.Desk;
import org.indicatorworkbench.work.user.DeskFile;
import org.indicatorworkbench.work.user.UserSettings;

/** Which workspace is open in the window, and what the user last opened. */
public final class ShellModel {
  private static final Logger LOG = Logger.getLogger(ShellModel.class.getName());

  private final Threads threads;
  private final Clock clock;
  private final Path settingsFile;
  private final ReadOnlyObjectWrapper<Optional<OpenWorkbook>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<UserSettings> settings;
  private final ObjectProperty<Optional<String>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<DeskKeeper> desk = Optional.empty();

  /**
   * @param settingsFile what the user's settings are read from and written to
   */
  public ShellModel(Threads threads, Clock clock, Path settingsFile) {
    this.threads = threads;
    this.clock = clock;
    this.settingsFile = settingsFile;
    settings = new ReadOnlyObjectWrapper<>(UserSettings.read(settingsFile));
  }

  /** The threads on which the window works. */
  Threads threads() {
    return threads;
  }

  /** The open workbook, if one is. */
  public ReadOnlyObjectProperty<Optional<OpenWorkbook>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /**
   * How the user left the open workbook, and leaves it.
   *
   * @throws java.util.NoSuchElementException when none is open
   */
  ObjectProperty<Desk> deskProperty() {
    return desk.orElseThrow().deskProperty();
  }

  /** Whether a workspace is being opened. */
  public ReadOnlyBooleanProperty openingProperty() {
    return opening.getReadOnlyProperty();
  }

  /** What is remembered of the user. */
  public ReadOnlyObjectProperty<UserSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** Why a workspace could not be opened or made, until the user has read it. */
  public ObjectProperty<Optional<String>> problemProperty() {
    return problem;
  }

  /** The names of the sample workspaces. */
  public List<String> samples() {
    return Samples.NAMES;
  }

  /** Opens a workspace in place of the one that is open. */
  public CompletionStage<Boolean> open(Path file) {
    return show(file, () -> Workbook.open(file));
  }

  /** Makes an empty workspace and opens it. */
  public CompletionStage<Boolean> create(Path file) {
    return show(file, () -> Workbook.create(file));
  }

  /** Makes a workspace from sample data and opens it. */
  public CompletionStage<Boolean> createSample(String name, Path file) {
    return show(file, () -> Samples.create(name, file));
  }

  /** Closes the open workspace after all that was asked of it is done. */
  public CompletionStage<Void> close() {
    Optional<OpenWorkbook> open = current.get();
    current.set(Optional.empty());
    Optional<DeskKeeper> left = desk;
    desk = Optional.empty();
    return open.map(OpenWorkbook::close)
        .flatMap(closing -> left.map(kept -> closing.thenCombine(kept.flush(), (done, _) -> done)))
        .orElseGet(() -> CompletableFuture.completedStage(null));
  }

  /** Shows the other theme from now on. */
  public void setDark(boolean dark) {
    remember(settings.get().withDark(dark));
  }

  /** Shows text in another size from now on, in per cent. */
  public void setZoom(int percent) {
    remember(settings.get().withZoom(percent));
  }

  private CompletionStage<Boolean> show(Path file, Supplier<Workbook> how) {
    if (current.get().filter(open -> isSame(open.path(), file)).isPresent()) {
      return CompletableFuture.completedStage(true);
    }
    opening.set(true);
    return CompletableFuture.supplyAsync(() -> opened(how.get(), desk(file)), threads.edits())
        .handleAsync((opened, failure) -> shown(file, opened, failure), threads.screen());
  }

  /** What was opened, and how the user left it. */
  private record Opened(OpenWorkbook workbook, DeskKeeper desk) {}

  private Opened opened(Workbook workbook, DeskKeeper left) {
    Optional<Frequency> frequency = left.deskProperty().get().frequency();
    return new Opened(new OpenWorkbook(workbook, frequency, threads, clock), left);
  }

  private DeskKeeper desk(Path workspace) {
    return new DeskKeeper(DeskFile.of(settingsFile, workspace), threads.background());
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private boolean shown(Path file, Opened opened, Throwable failure) {
    if (failure == null) {
      remember(settings.get().opened(file));
      close();
      desk = Optional.of(opened.desk());
      current.set(Optional.of(opened.workbook()));
      opening.set(false);
      return true;
    }
    opening.set(false);
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    LOG.log(Level.WARNING, "A workspace was not opened", cause);
    problem.set(
        Optional.of(
            cause instanceof WorkspaceException told
                ? told.getMessage()
                : "“" + file.getFileName() + "” could not be opened; the log says why."));
    remember(settings.get().forgotten(file.toAbsolutePath().normalize()));
    return false;
  }

  private void remember(UserSettings next) {
    settings.set(next);
    threads.background().execute(() -> next.write(settingsFile));
  }
}
