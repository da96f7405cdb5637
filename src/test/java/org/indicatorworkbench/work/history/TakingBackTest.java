package org.indicatorworkbench.work.history;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

class TakingBackTest {
  private static final IndicatorCode V3 = new IndicatorCode("V3");
  private static final Period JUNE = period("2023-06");
  private static final CommentaryKey ON_V3 = new CommentaryKey(new About.OneIndicator(V3), JUNE);
  private static final Indicator VISITS = AnIndicator.thatIs(Polarity.HIGHER).indicator("V3");
  private static final Workspace START =
      new AWorkspace()
          .with("V3", AnIndicator.thatIs(Polarity.HIGHER).with("2023-06", "92%").aimingAt("95%"))
          .made();

  @Test
  void a_step_whose_places_are_as_it_left_them_can_be_taken_back() {
    assertObstacle("", value("92%", "90%"), setting(null, "5pp"));
  }

  @Test
  void a_place_that_was_changed_since_is_named_with_what_stands_there() {
    assertObstacle("V3, June 2023 is now 80%, not 90%.", value("92%", "90%"), value("90%", "80%"));
    assertObstacle("V3, June 2023 is now empty, not 90%.", value("92%", "90%"), value("90%", null));
    assertObstacle("V3, June 2023 is now 80%, not empty.", value("92%", null), value(null, "80%"));
    assertObstacle(
        "V3, June 2023 is now 80% (revised), not 90%.",
        value("92%", "90%"),
        new Change.OfObservation(
            V3, JUNE, seen("90%"), seen("80%").map(now -> now.withStatus(Status.REVISED))));
    assertObstacle(
        "The setting “tolerance” is now 10pp, not 5pp.",
        setting(null, "5pp"),
        setting("5pp", "10pp"));
    assertObstacle(
        "The target of V3 is now 80%, not 85%.", target("95%", "85%"), target("85%", "80%"));
    assertObstacle(
        "The figure of England for V3, 2021-22 is now 22%, not 21%.",
        england(null, "21"), england("21", "22"));
  }

  @Test
  void a_long_text_and_a_remark_are_named_without_being_told() {
    assertObstacle(
        "The commentary on V3, June 2023 has been changed since.",
        text(null, "Fewer staff."),
        text("Fewer staff.", "Fewer staff again."));
    assertObstacle(
        "V3, June 2023 has been changed since.",
        value("92%", "90%"),
        new Change.OfObservation(
            V3, JUNE, seen("90%"), seen("90%").map(now -> now.withNote("Late visits"))));
    assertObstacle(
        "The indicator V3 has been changed since.",
        indicator(VISITS, VISITS.withOwner("Head of Service")),
        indicator(VISITS.withOwner("Head of Service"), VISITS.withOwner("Director")));
  }

  @Test
  void nothing_can_be_put_back_to_an_indicator_that_is_gone() {
    assertObstacle(
        "The indicator V3 is no longer in the catalogue.",
        value("92%", null),
        target("95%", null),
        indicator(VISITS, null));
  }

  @Test
  void an_indicator_does_not_leave_with_what_came_after_it() {
    Indicator made = AnIndicator.thatIs(Polarity.LOWER).indicator("V9");
    IndicatorCode code = made.code();
    ChangeSet making =
        set(
            new Change.OfIndicator(code, Optional.empty(), Optional.of(made)),
            new Change.OfObservation(code, JUNE, Optional.empty(), seen("1%")));
    Workspace with = START.with(making);
    assertEquals(Optional.empty(), TakingBack.obstacle(StepState.DONE, making, with));
    assertEquals(
        Optional.of("The indicator V9 has got a value for July 2023 since."),
        TakingBack.obstacle(
            StepState.DONE,
            making,
            with.with(
                set(new Change.OfObservation(code, JUNE.plus(1), Optional.empty(), seen("2%"))))));
    assertEquals(
        Optional.of("The indicator V9 has got a commentary for June 2023 since."),
        TakingBack.obstacle(
            StepState.DONE,
            making,
            with.with(
                set(
                    new Change.OfCommentary(
                        new CommentaryKey(new About.OneIndicator(code), JUNE),
                        Optional.empty(),
                        commentary("New."))))));
  }

  @Test
  void what_no_longer_stands_cannot_be_taken_back() {
    ChangeSet set = set(setting(null, "5pp"));
    assertEquals(
        List.of(
            "",
            "It is undone already.",
            "It has been taken back already.",
            "It is an undo; Redo does again what it took back.",
            "It did a step again; take back that step, further down."),
        List.of(StepState.values()).stream()
            .map(state -> TakingBack.obstacle(state, set, START.with(set)).orElse(""))
            .toList());
  }

  @Test
  void the_step_that_takes_back_says_so_and_that_which_takes_back_a_taking_back_puts_back() {
    ChangeSet changes = set(value("92%", "90%"));
    assertEquals(
        new ChangeSet("Take back: Import", List.of(value("90%", "92%"))),
        TakingBack.step(entry("Import", OptionalLong.empty()), changes));
    assertEquals(
        "Put back: Import",
        TakingBack.step(entry("Take back: Import", OptionalLong.of(1)), changes).name());
    assertEquals(
        "Take back: Import",
        TakingBack.step(entry("Put back: Import", OptionalLong.of(2)), changes).name());
  }

  /** The first change is the step, the others come after it. */
  private static void assertObstacle(String expected, Change step, Change... later) {
    ChangeSet done = set(step);
    Workspace now = START.with(done).with(set(later));
    assertEquals(expected, TakingBack.obstacle(StepState.DONE, done, now).orElse(""));
  }

  private static ChangeSet set(Change... changes) {
    return new ChangeSet("Step", List.of(changes));
  }

  private static JournalEntry entry(String name, OptionalLong of) {
    return new JournalEntry(9, Instant.EPOCH, "anna", name, JournalEntry.Kind.DO, of, 1);
  }

  private static Change value(String before, String after) {
    return new Change.OfObservation(V3, JUNE, seen(before), seen(after));
  }

  private static Optional<Observation> seen(String text) {
    return Optional.ofNullable(text).map(given -> ValueReader.read(given, Unit.PERCENTAGE));
  }

  private static Change setting(String before, String after) {
    return new Change.OfSetting(
        Setting.TOLERANCE, Optional.ofNullable(before), Optional.ofNullable(after));
  }

  private static Change target(String before, String after) {
    return new Change.OfTarget(
        V3,
        Optional.empty(),
        Optional.ofNullable(before).map(text -> TargetReader.read(text, Unit.PERCENTAGE)),
        Optional.ofNullable(after).map(text -> TargetReader.read(text, Unit.PERCENTAGE)));
  }

  private static Change england(String before, String after) {
    return new Change.OfBenchmark(V3, england(before), england(after));
  }

  private static Optional<Benchmark> england(String number) {
    return Optional.ofNullable(number)
        .map(text -> new Benchmark("England", "2021-22", new BigDecimal(text)));
  }

  private static Change text(String before, String after) {
    return new Change.OfCommentary(ON_V3, commentary(before), commentary(after));
  }

  private static Optional<Commentary> commentary(String text) {
    return Optional.ofNullable(text)
        .map(written -> new Commentary(written, Commentary.State.DRAFT));
  }

  private static Change indicator(Indicator before, Indicator after) {
    return new Change.OfIndicator(V3, Optional.ofNullable(before), Optional.ofNullable(after));
  }
}
