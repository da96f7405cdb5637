package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.after;
import static org.indicatorworkbench.work.importing.Imports.entry;
import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetImportTest {
  private static final Workspace RATED =
      after(
          file(
              "a.csv",
              "code,indicator,polarity,target,2023-04,2023-05,2023-06",
              "V1,Visits,higher,95%,90%,92%,96%"));

  @Test
  void aFirstTargetHoldsForAllPeriods() {
    assertEquals(List.of("always 95%"), steps(RATED));
  }

  @Test
  void aChangedTargetHoldsFromTheLatestPeriodOfItsFileAndTheDryRunSaysSo() {
    ImportPlan plan =
        plan(RATED, file("b.csv", "code,target,2023-05,2023-06,2023-07", "V1,97%,92%,96%,"));
    assertEquals(List.of("always 95%", "2023-06 97%"), steps(plan.after()));
    assertEquals(
        List.of(
            new OtherChange(OtherChange.What.TARGET, "V1 Visits", "95%", "97%, from June 2023")),
        plan.others());
  }

  @Test
  void aFileWithoutPeriodsChangesATargetFromTheLatestValue() {
    ImportPlan plan = plan(RATED, file("b.csv", "code,target", "V1,97%"));
    assertEquals(List.of("always 95%", "2023-06 97%"), steps(plan.after()));
  }

  @Test
  void aTargetHoldsFromThePeriodThatIsNamed() {
    Workspace rolled =
        plan(RATED, file("b.csv", "code,target,target from", "V1,97%,May-23")).after();
    assertEquals(List.of("always 95%", "2023-05 97%"), steps(rolled));
    assertEquals(
        List.of(), plan(rolled, file("b.csv", "code,target", "V1,97%")).changes().changes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "N/A", "none", "95%"})
  void noTargetAndTheSameTargetChangeNothing(String target) {
    assertEquals(
        List.of(), plan(RATED, file("b.csv", "code,target", "V1," + target)).changes().changes());
  }

  @Test
  void aPeriodThatCannotBeReadLeavesTheTargetAsItIs() {
    ImportPlan plan = plan(RATED, file("b.csv", "code,target,target from", "V1,97%,soon"));
    assertEquals(
        List.of("2 target from [soon] “soon” is no period; write 2023-06, 2023-24 Q1 or 2023-24"),
        Imports.rejected(plan));
    assertEquals(List.of("always 95%"), steps(plan.after()));
  }

  @ParameterizedTest
  @CsvSource({
    "<36%, LOWER",
    ">80%, HIGHER",
    "<=12%, LOWER",
    ">=80%, HIGHER",
    "69-89, RANGE",
    "decrease, LOWER",
    "95%, NONE"
  })
  void aBlankPolarityIsTakenFromTheTarget(String target, Polarity polarity) {
    Workspace contents =
        after(file("a.csv", "code,indicator,target,unit", "V1,V," + target + ",%"));
    assertEquals(polarity, entry(contents, "V1").indicator().polarity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<36%  | higher | the target “<36%” means that lower is better, and the polarity is higher;"
            + " change one of them",
        ">=80  | lower  | the target “>=80%” means that higher is better, and the polarity is"
            + " lower; change one of them",
        ">80   | range  | the target “>80%” means that higher is better, and the polarity is range;"
            + " change one of them",
        "69-89 | higher | the target “69-89” is a range and the polarity is higher; give one"
            + " target, and the band as the tolerance 69..89"
      })
  void aTargetAgainstThePolarityRejectsTheRow(String target, String polarity, String reason) {
    ImportPlan plan =
        plan(
            Workspace.EMPTY,
            file(
                "a.csv",
                "code,indicator,unit,target,polarity,2023-06",
                "V1,Visits,percentage," + target + "," + polarity + ",50%"));
    assertEquals(List.of("2 target [" + target + "] " + reason), Imports.rejected(plan));
    assertEquals(List.of(true, 0), List.of(plan.isEmpty(), plan.files().getFirst().rowsUsed()));
  }

  @Test
  void aPolarityAgainstTheTargetThatHoldsRejectsTheRow() {
    Workspace lower = after(file("a.csv", "code,indicator,target", "V1,Visits,<36%"));
    assertEquals(
        List.of(
            "2 polarity [higher] the target “<36%” means that lower is better, and the polarity is"
                + " higher; change one of them"),
        Imports.rejected(plan(lower, file("b.csv", "code,polarity", "V1,higher"))));
  }

  @Test
  void theDryRunTellsTheRatingBeforeAndAfter() {
    ImportPlan plan = plan(RATED, file("b.csv", "code,2023-06,2023-07", "V1,94%,99%"));
    assertEquals(
        List.of(
            "CHANGED V1 Visits 2023-06 96% 94% GREEN RED",
            "NEW V1 Visits 2023-07  99% NOT RATED GREEN"),
        plan.values().stream()
            .map(
                value ->
                    String.join(
                        " ",
                        value.what() == ValueChange.What.REVISED ? "CHANGED" : value.what().name(),
                        value.code().text(),
                        value.title(),
                        value.period().key(),
                        value.now().orElse(""),
                        value.wouldBe().orElse(""),
                        plan.rating(value).now().map(Rag::word).orElse(""),
                        plan.rating(value).then().word()))
            .toList());
  }

  private static List<String> steps(Workspace contents) {
    return entry(contents, "V1").targets().steps().stream()
        .map(step -> step.from().map(Object::toString).orElse("always") + " " + text(step.target()))
        .toList();
  }

  private static String text(Target target) {
    return target.text();
  }
}
