package org.indicatorworkbench.work.catalogue;

import static org.indicatorworkbench.work.catalogue.ACatalogue.code;
import static org.indicatorworkbench.work.catalogue.ACatalogue.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CardPlannerTest {
  private static final Period JUNE = AnIndicator.period("2023-06");

  private final Workspace start =
      new ACatalogue()
          .with("Visits", "V1", "")
          .with("Visits", "V2", "")
          .with("Visits", "V2a", "V2")
          .with("Health", "H1", "")
          .value("V2", "2023-05", "92%")
          .value("V2", "2023-06", "35/80")
          .change(
              new Change.OfTarget(
                  code("V2"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(TargetReader.read("95%", Unit.PERCENTAGE))))
          .made();

  @Test
  void aCardThatIsLeftAsItIsChangesNothing() {
    CardPlan plan = plan(Map.of());
    assertEquals(Map.of(), plan.problems());
    assertEquals(List.of(), plan.changes().changes());
  }

  @Test
  void everyFieldOfTheCardIsSavedInOneStep() {
    CardPlan plan =
        plan(
            Map.of(
                CardField.TITLE, "Visits in time",
                CardField.DECIMALS, "1",
                CardField.BASIS, "rolling 12 months",
                CardField.TOLERANCE, "5pp",
                CardField.OWNER, "Head of Service",
                CardField.OUTCOME, "Children are seen",
                CardField.DEFINITION, "Within ten working days.",
                CardField.TARGET, "97%",
                CardField.TARGET_FROM, "2023-06",
                CardField.RETIRED, "2023-09"));
    assertEquals(Map.of(), plan.problems());
    assertEquals("Edit card V2", plan.changes().name());
    Entry after = start.with(plan.changes()).entry(code("V2")).orElseThrow();
    Indicator before = start.entry(code("V2")).orElseThrow().indicator();
    assertEquals(
        before
            .draft()
            .title("Visits in time")
            .decimals(1)
            .basis(Basis.ROLLING_12_MONTHS)
            .tolerance(Optional.of(new Tolerance.Units(java.math.BigDecimal.valueOf(5))))
            .owner("Head of Service")
            .outcome("Children are seen")
            .definition("Within ten working days.")
            .retired(Optional.of(LocalDate.of(2023, 9, 30)))
            .made(),
        after.indicator());
    assertEquals(
        List.of("95%", "97%"),
        after.targets().steps().stream().map(step -> step.target().text()).toList());
    assertEquals("95%", after.targets().at(JUNE.plus(-1)).map(Target::text).orElseThrow());
    assertEquals(start, start.with(plan.changes()).with(plan.changes().inverted()));
  }

  @Test
  void anotherSectionTakesTheRowAndItsPartsToItsEnd() {
    assertEquals(
        "Visits: V1; Health: H1 V2 .V2a", told(after(Map.of(CardField.SECTION, "Health"))));
  }

  @Test
  void anotherWholeTakesTheRowBehindItsParts() {
    assertEquals("Visits: V1 .V2 ..V2a; Health: H1", told(after(Map.of(CardField.PARENT, "v1"))));
  }

  @Test
  void aCardReadBackIsWhatWasWritten() {
    Workspace retired =
        start.with(Retirement.retire(start, code("V2"), AnIndicator.period("2023-06")));
    assertEquals(
        "2023-06", Card.of(retired.entry(code("V2")).orElseThrow(), JUNE).text(CardField.RETIRED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TITLE       | ''         | TITLE     | An indicator needs a title
          DECIMALS    | 7          | DECIMALS  | Decimals are 0 to 6
          UNIT        | text       | UNIT      | 2 values cannot be read as words; clear or change them first
          UNIT        | number     | UNIT      | 1 value cannot be read as a number; clear or change it first
          FREQUENCY   | quarter    | FREQUENCY | 2 values would have no column any more; retire this indicator and add one for each quarter
          PARENT      | Z9         | PARENT    | No indicator has the code Z9
          PARENT      | V2         | PARENT    | An indicator is no part of itself
          PARENT      | V2a        | PARENT    | V2a is a part of V2 itself
          PARENT      | H1         | PARENT    | H1 is in the section Health; choose that first
          TARGET      | soon       | TARGET    | “soon” is no target; write 95%, <36%, 69-89, decrease, 200 by 2023 or 3 per month
          TARGET      | <36%       | TARGET    | The target “<36%” means that lower is better, and the polarity is higher; change one of them
          TARGET_FROM | some day   | TARGET_FROM | “some day” is no period; write 2023-06, 2023-24 Q1 or 2023-24
          TOLERANCE   | a bit      | TOLERANCE | “a bit” is no tolerance; write none, 5pp, 5% or 85..100
          RETIRED     | last year  | RETIRED   | “last year” is no period; write 2023-06, 2023-24 Q1 or 2023-24
          """)
  void whatCannotStayIsSaidAtItsField(
      CardField field, String text, CardField place, String problem) {
    CardPlan plan = plan(Map.of(field, text));
    assertEquals(problem, plan.problems().get(place));
    assertEquals(List.of(), plan.changes().changes());
  }

  @Test
  void aBlankTargetTakesItAway() {
    assertEquals(
        0,
        after(Map.of(CardField.TARGET, ""))
            .entry(code("V2"))
            .orElseThrow()
            .targets()
            .steps()
            .size());
  }

  @Test
  void aPolarityAgainstATargetWithASignIsRefused() {
    Workspace signed = after(Map.of(CardField.TARGET, ">=80%"));
    Map<CardField, String> texts = texts(signed, Map.of(CardField.POLARITY, "lower"));
    assertEquals(
        "The target “>=80%” means that higher is better, and the polarity is lower; change one of"
            + " them",
        CardPlanner.plan(signed, new Card(code("V2"), texts), JUNE)
            .problems()
            .get(CardField.POLARITY));
    assertEquals(Polarity.HIGHER, signed.entry(code("V2")).orElseThrow().indicator().polarity());
  }

  private CardPlan plan(Map<CardField, String> changed) {
    return CardPlanner.plan(start, new Card(code("V2"), texts(start, changed)), JUNE);
  }

  private Workspace after(Map<CardField, String> changed) {
    CardPlan plan = plan(changed);
    assertEquals(Map.of(), plan.problems());
    return start.with(plan.changes());
  }

  private static Map<CardField, String> texts(Workspace contents, Map<CardField, String> changed) {
    Map<CardField, String> texts = new EnumMap<>(CardField.class);
    texts.putAll(Card.of(contents.entry(code("V2")).orElseThrow(), JUNE).texts());
    texts.putAll(changed);
    return texts;
  }
}
