package org.indicatorworkbench.work.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A form with a value and all that is known of it, as one change. */
final class DetailsPlannerTest {
  private static final Observation KNOWN =
      new Observation(
          new Value.Ratio(new BigDecimal(35), new BigDecimal(80)),
          Status.PROVISIONAL,
          "two teams",
          "",
          "",
          "dashboard");
  private static final Observation PENDING =
      new Observation(Value.Special.PENDING, Status.ACTUAL, "", "HR", "after Easter", "mail");

  @ParameterizedTest
  @MethodSource
  void becomes(Observation before, CellDetails typed, Observation after) {
    assertEquals(
        new ChangeSet(
            "Edit details V3, June 2023",
            List.of(
                new Change.OfObservation(
                    OneValue.CODE, OneValue.JUNE, Optional.of(before), Optional.of(after)))),
        changes(Optional.of(before), typed));
  }

  static Stream<Arguments> becomes() {
    return Stream.of(
        arguments(
            KNOWN,
            details("", "263", "379", Status.UNDER_QUERY, "", "", "one team\nand another", ""),
            new Observation(
                new Value.Ratio(new BigDecimal(263), new BigDecimal(379)),
                Status.UNDER_QUERY,
                "one team\nand another",
                "",
                "",
                "typed by hand")),
        arguments(
            KNOWN,
            details("tbd", "", "", Status.PROVISIONAL, " HR ", "15/1/2021", "", "mail"),
            new Observation(Value.Special.PENDING, Status.ACTUAL, "", "HR", "2021-01-15", "mail")),
        arguments(
            PENDING,
            details("70.5", "", "", Status.ACTUAL, "HR", "after Easter", "late", "mail"),
            new Observation(
                new Value.Figure(new BigDecimal("70.5")), Status.ACTUAL, "late", "", "", "mail")),
        arguments(
            PENDING,
            details("pending", "", "", Status.ACTUAL, "Education", "after Easter", "", "mail"),
            PENDING.withExpected("Education", "after Easter")));
  }

  @Test
  void aFormThatIsLeftAloneChangesNothing() {
    for (Observation seen : List.of(KNOWN, PENDING)) {
      assertEquals(
          List.of(), changes(Optional.of(seen), CellDetails.of(Optional.of(seen))).changes());
    }
    assertEquals(List.of(), changes(Optional.empty(), CellDetails.of(Optional.empty())).changes());
  }

  @Test
  void anEmptiedFormTakesTheValueAway() {
    assertEquals(
        List.of(
            new Change.OfObservation(
                OneValue.CODE, OneValue.JUNE, Optional.of(KNOWN), Optional.empty())),
        changes(Optional.of(KNOWN), CellDetails.of(Optional.empty())).changes());
  }

  @ParameterizedTest
  @MethodSource
  void refuses(CellDetails typed, Map<DetailField, String> why) {
    assertEquals(
        new DetailsReading(Optional.empty(), why),
        DetailsReader.read(typed, Optional.of(KNOWN), Unit.PERCENTAGE));
    assertEquals(List.of(), changes(Optional.of(KNOWN), typed).changes());
  }

  static Stream<Arguments> refuses() {
    return Stream.of(
        arguments(
            details("", "263", "", Status.ACTUAL, "", "", "", ""),
            Map.of(
                DetailField.DENOMINATOR,
                "the denominator is missing; write it, or empty the other one too")),
        arguments(
            details("", "many", "12 days", Status.ACTUAL, "", "", "", ""),
            Map.of(
                DetailField.NUMERATOR,
                "“many” is no count; write the numerator as a number",
                DetailField.DENOMINATOR,
                "“12 days” is no count; write the denominator as a number")),
        arguments(
            details("", "3", "0", Status.ACTUAL, "", "", "", ""),
            Map.of(
                DetailField.DENOMINATOR,
                "3 of 0 is no ratio; correct the numerator or denominator")),
        arguments(
            details("", "", "", Status.ACTUAL, "", "", "why?", ""),
            Map.of(
                DetailField.VALUE,
                "a note needs a value to stand at; write one, or pending where it is still to"
                    + " come")),
        arguments(
            details("pending", "", "", Status.ACTUAL, "HR", "soon", "", ""),
            Map.of(
                DetailField.DUE,
                "“soon” is no time; write January 2021, 2020-21 Q4 or 15/01/2021")));
  }

  @Test
  void theQuotientIsToldWithADigitMore() {
    assertEquals(
        Optional.of("1,263 of 2,379 = 53.1%"),
        DetailsReader.quotient(
            details("", "1,263", "2379", Status.ACTUAL, "", "", "", ""), OneValue.INDICATOR));
    assertEquals(
        Optional.of("0 of 0 has no value"),
        DetailsReader.quotient(
            details("", "0", "0", Status.ACTUAL, "", "", "", ""), OneValue.INDICATOR));
    assertEquals(
        Optional.empty(),
        DetailsReader.quotient(
            details("", "26", "", Status.ACTUAL, "", "", "", ""), OneValue.INDICATOR));
  }

  @Test
  void onlyAPendingValueIsExpectedFromSomeone() {
    assertEquals(
        true,
        DetailsReader.isPending(
            details("to follow", "", "", Status.ACTUAL, "", "", "", ""), Unit.PERCENTAGE));
    assertFalse(
        DetailsReader.isPending(
            details("n/a", "", "", Status.ACTUAL, "", "", "", ""), Unit.PERCENTAGE));
  }

  @Test
  void theOwnersOfPendingValuesAndOfIndicatorsAreKnown() {
    assertEquals(List.of("HR"), DetailsPlanner.owners(OneValue.workspace(Optional.of(PENDING))));
    assertEquals(List.of(), DetailsPlanner.owners(Workspace.EMPTY));
  }

  private static ChangeSet changes(Optional<Observation> before, CellDetails typed) {
    return DetailsPlanner.changes(OneValue.PLACE, typed, OneValue.workspace(before));
  }

  private static CellDetails details(
      String value,
      String numerator,
      String denominator,
      Status status,
      String owner,
      String due,
      String note,
      String source) {
    return new CellDetails(value, numerator, denominator, status, owner, due, note, source);
  }
}
