package org.indicatorworkbench.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/** The history of the indicator that is shown, read only when someone looks at it. */
public final class HistoryModel {
  private final ChangeHistory source;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Underway());
  private RowState shown;
  private long ticket;

  /** How far the reading is. */
  public sealed interface Reading {
    /** It is being read. */
    record Underway() implements Reading {}

    /** It could not be read; one sentence says why. */
    record Failed(String why) implements Reading {}

    /** Every change, newest first. */
    record Done(List<PastChange> changes) implements Reading {

      /** The last change of the value in a period, if any is recorded. */
      public Optional<PastChange> lastOf(Period period) {
        return changes.stream()
            .filter(
                past ->
                    past.change() instanceof Change.OfObservation of && of.period().equals(period))
            .findFirst();
      }
    }
  }

  HistoryModel(ChangeHistory source) {
    this.source = source;
  }

  /** What is known so far. */
  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /**
   * Reads the history, unless nothing about the row has changed since the last time. An answer that
   * comes after the next question is dropped.
   */
  void read(RowState row) {
    if (row == shown) {
      return;
    }
    if (shown == null || !shown.code().equals(row.code())) {
      reading.set(new Reading.Underway());
    }
    shown = row;
    ticket++;
    long mine = ticket;
    source
        .of(row.code())
        .whenComplete(
            (changes, problem) -> {
              if (mine == ticket) {
                reading.set(problem == null ? new Reading.Done(changes) : failed(problem));
              }
            });
  }

  private static Reading failed(Throwable problem) {
    Throwable cause =
        problem instanceof CompletionException && problem.getCause() != null
            ? problem.getCause()
            : problem;
    return new Reading.Failed(
        Optional.ofNullable(cause.getMessage()).orElse("The history could not be read."));
  }
}
