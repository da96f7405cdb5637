package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.V3;
import static org.indicatorworkbench.store.Samples.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Observation;

/** A program that edits until it is killed, and says each edit's number once it is written. */
final class Typist {
  private static final int PERIODS = 100;

  private Typist() {}

  public static void main(String... arguments) {
    try (WorkspaceFile file = WorkspaceFile.open(Path.of(arguments[0]), Access.EDIT)) {
      int number = file.journal().size();
      Optional<Observation> before =
          file.read().entry(V3).orElseThrow().series().at(periods().getFirst());
      while (true) {
        Optional<Observation> after = Optional.of(figure(String.valueOf(number)));
        file.append(edit(number, before, after), Kind.DO, OptionalLong.empty());
        System.out.println(number);
        before = after;
        number++;
      }
    }
  }

  /** Puts one value into every period, so that a half of an edit would show. */
  private static ChangeSet edit(
      int number, Optional<Observation> before, Optional<Observation> after) {
    List<Change> changes = new ArrayList<>();
    for (Period period : periods()) {
      changes.add(new Change.OfObservation(V3, period, before, after));
    }
    return new ChangeSet("Edit " + number, changes);
  }

  static List<Period> periods() {
    return Stream.iterate(Samples.JUNE, period -> period.plus(-1)).limit(PERIODS).toList();
  }
}
