package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.JUNE;
import static org.indicatorworkbench.store.Samples.ON_V3;
import static org.indicatorworkbench.store.Samples.V3;
import static org.indicatorworkbench.store.Samples.VISITS;
import static org.indicatorworkbench.store.Samples.changed;
import static org.indicatorworkbench.store.Samples.draft;
import static org.indicatorworkbench.store.Samples.england;
import static org.indicatorworkbench.store.Samples.figure;
import static org.indicatorworkbench.store.Samples.made;
import static org.indicatorworkbench.store.Samples.oneOfEach;
import static org.indicatorworkbench.store.Samples.set;
import static org.indicatorworkbench.store.Samples.threshold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictTest extends StoreTest {
  private static final Period MAY = JUNE.plus(-1);

  @ParameterizedTest
  @MethodSource
  void aChangeOfWhatIsNotThereTakesItsWholeSetBack(Change stale, String sentence) {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      JournalEntry only = did(file, oneOfEach());

      assertFails(
          WorkspaceException.Kind.CONFLICT,
          sentence,
          () -> did(file, set("Paste", made(MAY, figure("1")), stale)));

      assertEquals(Workspace.EMPTY.with(oneOfEach()), file.read());
      assertEquals(List.of(only), file.journal());
    }
  }

  static Stream<Arguments> aChangeOfWhatIsNotThereTakesItsWholeSetBack() {
    IndicatorCode gone = new IndicatorCode("X1");
    Observation noted = new Observation(figure("90").value(), Status.ACTUAL, "n", "", "", "");
    return Stream.of(
        arguments(
            changed(JUNE, figure("88"), figure("95")),
            "V3, June 2023 was changed meanwhile: it is now 90%, not 88%."),
        arguments(
            changed(JUNE, Observation.of(Value.Special.PENDING), figure("95")),
            "V3, June 2023 was changed meanwhile: it is now 90%, not tbc."),
        arguments(
            made(JUNE, figure("95")),
            "V3, June 2023 was changed meanwhile: it is now 90%, not empty."),
        arguments(
            changed(MAY.plus(-1), figure("88"), figure("95")),
            "V3, April 2023 was changed meanwhile: it is now empty, not 88%."),
        arguments(changed(JUNE, noted, figure("95")), "V3, June 2023 was changed meanwhile."),
        arguments(
            changed(JUNE, figure("90.0"), figure("95")), "V3, June 2023 was changed meanwhile."),
        arguments(
            new Change.OfObservation(V3, JUNE, Optional.of(figure("89")), Optional.empty()),
            "V3, June 2023 was changed meanwhile: it is now 90%, not 89%."),
        arguments(
            new Change.OfObservation(gone, JUNE, Optional.empty(), Optional.of(figure("1"))),
            "X1, June 2023 cannot be written, because the indicator is not in the catalogue."),
        arguments(
            made(Optional.empty(), threshold("80%", "80")),
            "The target of V3 was changed meanwhile: it is now 95%, not empty."),
        arguments(
            new Change.OfTarget(V3, Optional.of(JUNE), target("80%"), target("85%")),
            "The target of V3 from June 2023 was changed meanwhile: it is now empty, not 80%."),
        arguments(
            new Change.OfBenchmark(V3, Optional.of(england("80")), Optional.of(england("81"))),
            "The figure of England for V3, 2021-22 was changed meanwhile: it is now 88.1, not 80."),
        arguments(
            new Change.OfCommentary(
                ON_V3, Optional.of(draft("More staff.")), Optional.of(draft("Most staff."))),
            "The commentary on V3, June 2023 was changed meanwhile."),
        arguments(
            new Change.OfSetting(Setting.TOLERANCE, Optional.of("none"), Optional.of("3pp")),
            "The setting “tolerance” was changed meanwhile: it is now 5pp, not none."),
        arguments(made(VISITS), "The indicator V3 was changed meanwhile."),
        arguments(
            made(VISITS).inverted(),
            "V3 cannot leave the catalogue while it has values, targets or benchmarks."));
  }

  private static Optional<org.indicatorworkbench.domain.target.Target> target(String text) {
    return Optional.of(threshold(text, text.replace("%", "")));
  }

  @Test
  void aStepIsNotUndoneOutOfItsTurn() {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      JournalEntry first = did(file, oneOfEach());
      JournalEntry second = did(file, set("Edit", made(MAY, figure("1"))));
      ChangeSet edit = file.changes(second.id());
      JournalEntry undone = file.append(edit.inverted(), Kind.UNDO, OptionalLong.of(second.id()));
      JournalEntry meanwhile = did(file, set("Edit April", made(MAY.plus(-1), figure("2"))));

      assertFails(
          WorkspaceException.Kind.CONFLICT,
          "Nothing was redone, because something else was changed meanwhile.",
          () -> file.append(edit, Kind.REDO, OptionalLong.of(second.id())));
      assertFails(
          WorkspaceException.Kind.CONFLICT,
          "Nothing was undone, because something else was changed meanwhile.",
          () ->
              file.append(
                  set(
                      "Tolerance",
                      new Change.OfSetting(
                          Setting.TOLERANCE, Optional.of("5pp"), Optional.empty())),
                  Kind.UNDO,
                  OptionalLong.of(first.id())));

      assertEquals(List.of(meanwhile, undone, second, first), file.journal());
      assertEquals(
          Workspace.EMPTY.with(oneOfEach()).with(file.changes(meanwhile.id())), file.read());
    }
  }
}
