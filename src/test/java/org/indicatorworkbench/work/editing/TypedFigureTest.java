package org.indicatorworkbench.work.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text typed over a value keeps of what was known, and what it asks. */
final class TypedFigureTest {
  private static final Value PARTS = new Value.Ratio(new BigDecimal(35), new BigDecimal(80));
  private static final Observation PENDING =
      new Observation(Value.Special.PENDING, Status.ACTUAL, "system down", "HR", "2021-01", "mail");

  @ParameterizedTest
  @MethodSource
  void becomes(Observation before, String text, Observation after) {
    assertEquals(
        new CellOutcome.Changes(
            cell(text),
            new Change.OfObservation(
                OneValue.CODE, OneValue.JUNE, Optional.of(before), Optional.of(after))),
        outcome(before, text));
  }

  static Stream<Arguments> becomes() {
    return Stream.of(
        arguments(
            PENDING,
            "90",
            new Observation(figure("90"), Status.ACTUAL, "system down", "", "", "typed by hand")),
        arguments(PENDING, "due February 2021", PENDING.withExpected("HR", "2021-02")),
        arguments(
            PENDING, "requested from Education", PENDING.withExpected("Education", "2021-01")),
        arguments(
            PENDING,
            "n/a",
            new Observation(
                Value.Special.NOT_APPLICABLE,
                Status.ACTUAL,
                "system down",
                "",
                "",
                "typed by hand")),
        arguments(
            Observation.of(figure("90")),
            "90 [p]",
            Observation.of(figure("90")).withStatus(Status.PROVISIONAL)),
        arguments(
            Observation.of(PARTS), "44 [p]", Observation.of(PARTS).withStatus(Status.PROVISIONAL)),
        arguments(
            Observation.of(figure("90")),
            "263/379",
            Observation.of(new Value.Ratio(new BigDecimal(263), new BigDecimal(379)))
                .withSource("typed by hand")));
  }

  @ParameterizedTest
  @MethodSource
  void changesNothing(Observation before, String text, String remark) {
    assertEquals(new CellOutcome.Same(cell(text), remark), outcome(before, text));
  }

  static Stream<Arguments> changesNothing() {
    return Stream.of(
        arguments(PENDING, "tbd", ""),
        arguments(Observation.of(figure("90")).withStatus(Status.PROVISIONAL), "90.0", ""),
        arguments(Observation.of(PARTS), "35/80", ""),
        arguments(Observation.of(PARTS), "44%", "44% is what 35/80 comes to, so it stays"),
        arguments(Observation.of(PARTS), "43.75", "43.75 is what 35/80 comes to, so it stays"),
        arguments(
            Observation.of(PARTS).withNote("two teams"),
            " 43.8 ",
            "43.8 is what 35/80 comes to, so it stays"));
  }

  @ParameterizedTest
  @MethodSource
  void asksBeforeItLosesParts(String text, String typed) {
    Observation before = Observation.of(PARTS).withNote("two teams");
    assertEquals(
        new CellOutcome.LosesParts(
            cell(text),
            new Change.OfObservation(
                OneValue.CODE,
                OneValue.JUNE,
                Optional.of(before),
                Optional.of(before.withValue(figure(typed)).withSource("typed by hand"))),
            "35/80"),
        outcome(before, text));
  }

  static Stream<Arguments> asksBeforeItLosesParts() {
    return Stream.of(arguments("45", "45"), arguments("44.0%", "44.0"), arguments("43.7", "43.7"));
  }

  private static CellOutcome outcome(Observation before, String text) {
    return EditPlanner.outcome(cell(text), OneValue.workspace(Optional.of(before)));
  }

  private static TypedCell cell(String text) {
    return new TypedCell(OneValue.PLACE, text);
  }

  private static Value figure(String number) {
    return new Value.Figure(new BigDecimal(number));
  }

  @ParameterizedTest
  @MethodSource("nothing")
  void aBlankTextWhereNothingStandsIsNoChange(String text) {
    assertEquals(
        new CellOutcome.Same(cell(text)),
        EditPlanner.outcome(cell(text), OneValue.workspace(Optional.empty())));
  }

  static List<String> nothing() {
    return List.of("", " ");
  }
}
