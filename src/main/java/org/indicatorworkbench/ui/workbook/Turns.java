package org.indicatorworkbench.ui.workbook;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.history.ChangedPlace;

/**
 * What is asked of the workbook, one after another on the thread that owns it; what comes of it is
 * told on the toolkit's thread.
 */
final class Turns {
  private static final Logger LOG = Logger.getLogger(Turns.class.getName());

  private final Workbook workbook;
  private final Threads threads;
  private final Clock clock;
  private final Consumer<Published> show;
  private final ObjectProperty<Optional<String>> problem;
  private final CurrentReading current;

  /**
   * What the screen shows from now on.
   *
   * @param savedAt when it was on the disk; empty where nothing was written
   */
  record Published(
      Reading reading,
      Optional<String> undoName,
      Optional<String> redoName,
      Optional<LocalTime> savedAt) {}

  /**
   * @param left the frequency that is shown first; empty for the commonest
   * @param show told on the toolkit's thread
   * @param problem where the sentence goes that says why something was not done
   */
  Turns(
      Workbook workbook,
      Optional<Frequency> left,
      Threads threads,
      Clock clock,
      Consumer<Published> show,
      ObjectProperty<Optional<String>> problem) {
    this.workbook = workbook;
    this.threads = threads;
    this.clock = clock;
    this.show = show;
    this.problem = problem;
    current = new CurrentReading(workbook, left, clock);
  }

  /** What is read before anything was asked. */
  Reading opening() {
    return current.now();
  }

  /** Reads the workbook in another way. */
  void look(Consumer<CurrentReading> other) {
    threads
        .edits()
        .execute(
            () -> {
              other.accept(current);
              publish(Optional.empty());
            });
  }

  /**
   * Does a step.
   *
   * @param answer asked after the step, on its thread
   * @return completes with the answer; empty when the step was not written
   */
  <T> CompletionStage<Optional<T>> change(Supplier<Set<IndicatorCode>> step, Supplier<T> answer) {
    CompletableFuture<Optional<T>> written = new CompletableFuture<>();
    threads
        .edits()
        .execute(
            () -> {
              try {
                Set<IndicatorCode> touched = step.get();
                current.follow(touched);
                publish(Optional.of(LocalTime.now(clock)));
                Optional<T> answered = Optional.of(answer.get());
                threads.screen().execute(() -> written.complete(answered));
              } catch (RuntimeException failure) {
                if (Refusal.isConflict(failure)) {
                  readAgain();
                }
                String sentence = Refusal.sentence(failure);
                threads.screen().execute(() -> fail(sentence, written));
              }
            });
    return written;
  }

  /** Where the last step changed something that is shown; asked on the thread of the steps. */
  Optional<ChangedPlace> firstChanged() {
    List<IndicatorCode> rows = current.now().rows().stream().map(RowState::code).toList();
    return ChangedPlace.first(workbook.latest().changes(), rows, current.now().periods());
  }

  /** The file holds something else than is shown. */
  private void readAgain() {
    try {
      workbook.refresh();
      current.follow(workbook.contents().entries().keySet());
      publish(Optional.empty());
    } catch (WorkspaceException unreadable) {
      LOG.log(Level.WARNING, "The workspace could not be read again", unreadable);
    }
  }

  private <T> void fail(String sentence, CompletableFuture<Optional<T>> written) {
    problem.set(Optional.of(sentence));
    written.complete(Optional.empty());
  }

  private void publish(Optional<LocalTime> savedAt) {
    Published now = new Published(current.now(), workbook.undoName(), workbook.redoName(), savedAt);
    threads.screen().execute(() -> show.accept(now));
  }
}
