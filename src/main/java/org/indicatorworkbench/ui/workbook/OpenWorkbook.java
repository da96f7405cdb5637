package org.indicatorworkbench.ui.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.CellEdit;
import org.indicatorworkbench.work.TypedText;
import org.indicatorworkbench.work.View;
import org.indicatorworkbench.work.Workbook;

/**
 * An open workbook as the screen sees it. Its properties change on the toolkit's thread only, its
 * verbs return at once: what they ask happens in order on the thread that owns the workbook, and
 * shows when it is on the disk.
 */
public final class OpenWorkbook {
  private static final Logger LOG = Logger.getLogger(OpenWorkbook.class.getName());

  private final Workbook workbook;
  private final Threads threads;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<View> view;
  private final RowList rows = new RowList();
  private final ReadOnlyObjectWrapper<Optional<String>> undoName;
  private final ReadOnlyObjectWrapper<Optional<String>> redoName;
  private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<String>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.REPORT);
  // Confined to the thread that owns the workbook.
  private View current;

  /**
   * @param workbook given over to this; no one else may use it
   * @param threads where its work is done
   * @param clock for the time of saving and for the period of a workspace without values
   */
  public OpenWorkbook(Workbook workbook, Threads threads, Clock clock) {
    this.workbook = workbook;
    this.threads = threads;
    this.clock = clock;
    current = View.opening(workbook.contents(), LocalDate.now(clock));
    view = new ReadOnlyObjectWrapper<>(current);
    undoName = new ReadOnlyObjectWrapper<>(workbook.undoName());
    redoName = new ReadOnlyObjectWrapper<>(workbook.redoName());
    rows.show(current.rows());
  }

  /** The name to show: that of the file, without its ending. */
  public String name() {
    return workbook.name();
  }

  /** The file. */
  public java.nio.file.Path path() {
    return workbook.path();
  }

  /** Whether anything can be changed here. */
  public boolean canEdit() {
    return workbook.canEdit();
  }

  /** Who else is editing the workspace, when that is why it cannot be changed here. */
  public Optional<String> heldBy() {
    return workbook.heldBy();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  public View getView() {
    return view.get();
  }

  /** The rows shown; an edit replaces the rows it touches, and only those. */
  public ObservableList<RowState> rows() {
    return rows.observable();
  }

  /** What the inspector shows. */
  public ObjectProperty<Selection> selectionProperty() {
    return selection;
  }

  /** What undo would take back. */
  public ReadOnlyObjectProperty<Optional<String>> undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  /** What redo would do again. */
  public ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  /** When the last change was on the disk; empty before the first one. */
  public ReadOnlyObjectProperty<Optional<LocalTime>> savedAtProperty() {
    return savedAt.getReadOnlyProperty();
  }

  /** What went wrong, as one sentence, until the user has read it. */
  public ObjectProperty<Optional<String>> problemProperty() {
    return problem;
  }

  /**
   * Puts a value into a cell.
   *
   * @return why the text cannot be a value, as one sentence; empty when it will be written
   */
  public Optional<String> edit(CellEdit edit) {
    Optional<RowState> row =
        rows().stream().filter(shown -> shown.code().equals(edit.code())).findFirst();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    try {
      edit.read(row.get().indicator().unit());
    } catch (Unreadable unreadable) {
      return Optional.of(unreadable.getMessage());
    }
    change(() -> workbook.apply(edit.changes(workbook.contents())));
    return Optional.empty();
  }

  /**
   * Writes a commentary as it stands on the screen.
   *
   * @return completes with whether it is on the disk
   */
  public CompletionStage<Boolean> type(TypedText text) {
    return change(() -> workbook.type(text));
  }

  /** The user left the text: what is typed next is a step of its own. */
  public void endTyping() {
    threads.edits().execute(workbook::endTyping);
  }

  public void undo() {
    change(workbook::undo);
  }

  public void redo() {
    change(workbook::redo);
  }

  /**
   * Applies a set that was planned on some contents, such as an import.
   *
   * @return completes with whether it was written; the reason is shown where it was not
   */
  public CompletionStage<Boolean> apply(ChangeSet changes) {
    return change(() -> workbook.apply(changes));
  }

  /** Shows another frequency at its latest period. */
  public void show(Frequency frequency) {
    look(shown -> View.of(shown.contents(), frequency, Optional.empty(), LocalDate.now(clock)));
  }

  /** Judges the rows at another period. */
  public void ask(Period period) {
    look(
        shown ->
            View.of(
                shown.contents(), shown.frequency(), Optional.of(period), LocalDate.now(clock)));
  }

  /**
   * Asks the workbook something that needs the file, such as its history.
   *
   * @return completes on the toolkit's thread
   */
  public <T> CompletionStage<T> ask(Function<Workbook, T> question) {
    return CompletableFuture.supplyAsync(() -> question.apply(workbook), threads.edits())
        .thenApplyAsync(answer -> answer, threads.screen());
  }

  /** Hands the contents to long work that does not change them, away from the edits. */
  public void inBackground(Consumer<Workspace> work) {
    Workspace contents = getView().contents();
    threads.background().execute(() -> work.accept(contents));
  }

  /**
   * Closes the file after everything asked so far has been done.
   *
   * @return completes when it is closed
   */
  public CompletionStage<Void> close() {
    return CompletableFuture.runAsync(workbook::close, threads.edits());
  }

  private void look(Function<View, View> other) {
    threads
        .edits()
        .execute(
            () -> {
              current = other.apply(current);
              publish(Optional.empty());
            });
  }

  private CompletionStage<Boolean> change(Supplier<Set<IndicatorCode>> step) {
    CompletableFuture<Boolean> written = new CompletableFuture<>();
    threads
        .edits()
        .execute(
            () -> {
              try {
                Set<IndicatorCode> touched = step.get();
                Workspace contents = workbook.contents();
                current =
                    current.periods().isEmpty()
                        ? View.opening(contents, LocalDate.now(clock))
                        : current.next(contents, touched, LocalDate.now(clock));
                publish(Optional.of(LocalTime.now(clock)));
                threads.screen().execute(() -> written.complete(true));
              } catch (WorkspaceException notWritten) {
                LOG.log(Level.WARNING, "A change was not written", notWritten);
                threads.screen().execute(() -> fail(notWritten.getMessage(), written));
              } catch (RuntimeException unforeseen) {
                LOG.log(Level.SEVERE, "A change failed", unforeseen);
                threads
                    .screen()
                    .execute(() -> fail("That could not be done; the log says why.", written));
              }
            });
    return written;
  }

  private void fail(String sentence, CompletableFuture<Boolean> written) {
    problem.set(Optional.of(sentence));
    written.complete(false);
  }

  private void publish(Optional<LocalTime> saved) {
    View next = current;
    Optional<String> undo = workbook.undoName();
    Optional<String> redo = workbook.redoName();
    threads
        .screen()
        .execute(
            () -> {
              view.set(next);
              rows.show(next.rows());
              undoName.set(undo);
              redoName.set(redo);
              saved.ifPresent(time -> savedAt.set(saved));
            });
  }
}
