package org.indicatorworkbench.ui.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.TypedText;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.editing.CellDetails;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.DetailsPlanner;
import org.indicatorworkbench.work.editing.EditPlan;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/**
 * An open workbook as the screen sees it. Its properties change on the toolkit's thread only, its
 * verbs return at once: what they ask happens in order on the thread that owns the workbook, and
 * shows when it is on the disk.
 */
public final class OpenWorkbook {
  private final Workbook workbook;
  private final Threads threads;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Reading> reading;
  private final RowList rows = new RowList();
  private final ReadOnlyObjectWrapper<Optional<String>> undoName;
  private final ReadOnlyObjectWrapper<Optional<String>> redoName;
  private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<String>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private final Unwritten unwritten = new Unwritten();
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.REPORT);
  private final Turns turns;

  /**
   * @param workbook given over to this; no one else may use it
   * @param left the frequency at which the user left it; empty for the commonest
   * @param threads where its work is done
   * @param clock for the time of saving and for the period of a workspace without values
   */
  public OpenWorkbook(Workbook workbook, Optional<Frequency> left, Threads threads, Clock clock) {
    this.workbook = workbook;
    this.threads = threads;
    this.clock = clock;
    turns = new Turns(workbook, left, threads, clock, this::show, problem);
    Reading opening = turns.opening();
    reading = new ReadOnlyObjectWrapper<>(opening);
    undoName = new ReadOnlyObjectWrapper<>(workbook.undoName());
    redoName = new ReadOnlyObjectWrapper<>(workbook.redoName());
    rows.show(opening.rows());
    problem.addListener(
        (_, _, told) -> {
          if (told.isEmpty()) {
            unwritten.take();
          }
        });
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

  /** Whom the journal names for what is done here. */
  public String user() {
    return workbook.user();
  }

  /** Who else is editing the workspace, when that is why it cannot be changed here. */
  public Optional<String> heldBy() {
    return workbook.heldBy();
  }

  /** The day it is, by the clock of this program. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  public Reading getReading() {
    return reading.get();
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

  /**
   * What went wrong, as one sentence, until the user has read it. Emptying it gives up what could
   * not be written.
   */
  public ObjectProperty<Optional<String>> problemProperty() {
    return problem;
  }

  /** What was typed into cells and could not be written. */
  public Unwritten unwritten() {
    return unwritten;
  }

  /** Tries once more to write texts that could not be written. */
  public void again(Unwritten.Attempt attempt) {
    change(() -> workbook.apply(attempt.planned(workbook.contents())))
        .thenAccept(written -> unwritten.settle(attempt, written));
  }

  /**
   * Puts a text into a cell.
   *
   * @param agreed whether the user has agreed that a numerator and a denominator are lost
   * @return what becomes of it; where it can be applied, it will be
   */
  public CellOutcome type(TypedCell cell, boolean agreed) {
    CellOutcome outcome = EditPlanner.outcome(cell, getReading().contents());
    if (outcome instanceof CellOutcome.Changes || agreed) {
      again(new Unwritten.Attempt("Edit " + cell.place().words(), List.of(cell), agreed));
    }
    return outcome;
  }

  /**
   * Puts texts into many cells as one step, if all of it can be applied.
   *
   * @param name what the user did, as the undo button says it
   * @return completes on the toolkit's thread with the plan that the user has to look at first;
   *     empty where there is nothing to ask
   */
  public CompletionStage<Optional<EditPlan>> put(String name, List<TypedCell> cells) {
    return ask(open -> EditPlanner.plan(name, cells, open.contents()))
        .thenApply(
            plan -> {
              if (!plan.isClear()) {
                return Optional.of(plan);
              }
              again(new Unwritten.Attempt(name, cells, false));
              return Optional.empty();
            });
  }

  /**
   * Writes a value with all that is known of it, as one step.
   *
   * @return completes with whether it is on the disk
   */
  public CompletionStage<Boolean> type(Place.Figure place, CellDetails details) {
    return change(
        () -> workbook.apply(DetailsPlanner.changes(place, details, workbook.contents())));
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

  /** Takes the last step back. */
  public CompletionStage<Outcome> undo() {
    return step(workbook::undo);
  }

  /** Does again what was taken back. */
  public CompletionStage<Outcome> redo() {
    return step(workbook::redo);
  }

  /**
   * Takes a step back, whenever it was done.
   *
   * @param id of its entry in the journal
   */
  public CompletionStage<Outcome> takeBack(long id) {
    return step(() -> workbook.takeBack(id));
  }

  private CompletionStage<Outcome> step(Supplier<Set<IndicatorCode>> step) {
    return turns
        .change(step, turns::firstChanged)
        .thenApply(first -> new Outcome(first.isPresent(), first.flatMap(place -> place)));
  }

  /**
   * Applies a set that was planned on some contents, such as an import.
   *
   * @return completes with whether it was written; the reason is shown where it was not
   */
  public CompletionStage<Boolean> apply(ChangeSet changes) {
    return change(() -> workbook.apply(changes));
  }

  /**
   * Does a step that is planned on the contents as they are when its turn comes. A reason against
   * it is shown.
   *
   * @param plan throws {@link Unreadable} where it cannot be done
   * @return completes with whether it was written
   */
  public CompletionStage<Boolean> step(Function<Workspace, ChangeSet> plan) {
    return change(() -> workbook.apply(plan.apply(workbook.contents())));
  }

  /** Shows another frequency at its latest period. */
  public void show(Frequency frequency) {
    turns.look(reading -> reading.show(frequency));
  }

  /** Judges the rows at another period. */
  public void ask(Period period) {
    turns.look(reading -> reading.ask(period));
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
    Workspace contents = getReading().contents();
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

  private CompletionStage<Boolean> change(Supplier<Set<IndicatorCode>> step) {
    return turns.change(step, () -> true).thenApply(Optional::isPresent);
  }

  private void show(Turns.Published now) {
    reading.set(now.reading());
    rows.show(now.reading().rows());
    undoName.set(now.undoName());
    redoName.set(now.redoName());
    now.savedAt().ifPresent(_ -> savedAt.set(now.savedAt()));
  }
}
