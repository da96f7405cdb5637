package org.indicatorworkbench.work.judging;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.Judgement;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.Test;

/**
 * Editing targets, tolerances and the rule of the house: what is read, and what is refused where.
 */
class RulePlannerTest {
  private static final Workspace MONTHLY = SampleWorkspaces.load("scrutiny-panel-2023-07");
  private static final IndicatorCode V3 = new IndicatorCode("V3");
  private static final IndicatorCode E1 = new IndicatorCode("E1");

  @Test
  void aTargetFromAPeriodOnLeavesEarlierPeriodsAsTheyWere() {
    Workspace after = MONTHLY.with(planned("", line("", "95%"), line("2023-06", "90%")).changes());
    assertEquals(
        "90% is at the target of 90%, which is met",
        Judgement.of(after, after.entry(V3).orElseThrow(), period("2023-06")).why());
    assertEquals(
        "92% is 3.0 points below the target of 95%, inside the tolerance of 5 points",
        Judgement.of(after, after.entry(V3).orElseThrow(), period("2023-05")).why());
  }

  @Test
  void aToleranceOfItsOwnAndATargetTakenAwayAreOneStep() {
    RulePlan plan = planned("none");
    assertEquals("Change targets of V3", plan.changes().name());
    assertEquals(2, plan.changes().changes().size());
    Workspace after = MONTHLY.with(plan.changes());
    assertEquals(List.of(), after.entry(V3).orElseThrow().targets().steps());
  }

  @Test
  void whatIsNotTouchedChangesNothing() {
    RuleDraft.Targets same = RuleDraft.Targets.of(MONTHLY.entry(V3).orElseThrow());
    assertEquals(
        new RulePlan(Map.of(), new ChangeSet("Change targets of V3", List.of())),
        RulePlanner.plan(MONTHLY, same));
  }

  @Test
  void eachFieldThatCannotBeReadHasItsSentence() {
    RulePlan plan =
        planned(
            "lots",
            line("", "95%"),
            line("Juni", "90%"),
            line("2023-04", "ninety"),
            line("2023-05", "<80%"),
            line("2023-05", ""));
    assertEquals(
        Map.of(
            new RuleField.Tolerance(),
            "“lots” is no tolerance; write none, 5pp, 5% or 85..100",
            new RuleField.From(1),
            "“Juni” is no period; write 2023-06, 2023-24 Q1 or 2023-24",
            new RuleField.Target(2),
            "“ninety” is no target; write 95%, <36%, 69-89, decrease, 200 by 2023 or 3 per month",
            new RuleField.Target(3),
            "The target “<80%” means that lower is better, and the polarity is higher; change one"
                + " of them",
            new RuleField.From(4),
            "Another target begins there too",
            new RuleField.Target(4),
            "Write a target, or remove the line"),
        plan.problems());
    assertEquals(List.of(), plan.changes().changes());
  }

  @Test
  void theRuleOfTheHouseChangesOnlyWhatDiffers() {
    assertEquals(
        List.of("tolerance"),
        RulePlanner.plan(MONTHLY, new RuleDraft.House("5%", "displayed"))
            .changes()
            .changes()
            .stream()
            .map(change -> ((Change.OfSetting) change).setting().key())
            .toList());
    assertEquals(
        Map.of(
            new RuleField.Tolerance(), "“5 or so” is no tolerance; write none, 5pp, 5% or 85..100"),
        RulePlanner.plan(MONTHLY, new RuleDraft.House("5 or so", "displayed")).problems());
  }

  @Test
  void thePreviewHasTheSentenceThatWouldBePrinted() {
    assertEquals(
        "90% is at the target of 90%, which is met.",
        RulePreview.of(
                MONTHLY, new RuleDraft.Targets(V3, "", List.of(line("", "90%"))), period("2023-06"))
            .sentence());
    assertEquals(
        "Green: target met. Red: target missed; there is no tolerance and so no amber. Values are"
            + " rated before rounding.",
        RulePreview.of(MONTHLY, new RuleDraft.House("", "exact"), period("2023-06")).sentence());
  }

  @Test
  void aTargetLinkedToAComparatorKeepsItsNumberUntilItIsMovedAndTheOldOneHoldsBefore() {
    Workspace linked =
        MONTHLY.with(
            RulePlanner.plan(
                    MONTHLY, new RuleDraft.Targets(E1, "", List.of(line("", "England, latest"))))
                .changes());
    assertEquals("21% (England 2021-22)", target(linked, "2023-06"));
    assertEquals(List.of(), TargetMove.all(linked));
    Benchmark newer = new Benchmark("England", "2022-23", new BigDecimal("36"));
    Workspace released =
        linked.with(
            new ChangeSet(
                "Import",
                List.of(new Change.OfBenchmark(E1, Optional.empty(), Optional.of(newer)))));
    assertEquals("21% (England 2021-22)", target(released, "2023-06"));
    assertEquals(
        List.of("21% (England 2021-22) -> 36% (England 2022-23) from 2023-06"),
        TargetMove.all(released).stream()
            .map(
                move ->
                    "%s -> %s from %s"
                        .formatted(move.now().text(), move.then().text(), move.from()))
            .toList());
    Workspace moved = released.with(TargetMove.changes(released, TargetMove.all(released)));
    assertEquals("36% (England 2022-23)", target(moved, "2023-06"));
    assertEquals("21% (England 2021-22)", target(moved, "2023-05"));
    assertEquals(List.of(), TargetMove.all(moved));
    assertEquals(
        Rag.GREEN, Judgement.of(moved, moved.entry(E1).orElseThrow(), period("2023-06")).rag());
  }

  @Test
  void aComparatorWithoutAFigureCannotBeFollowed() {
    assertEquals(
        Map.of(
            new RuleField.Target(0),
            "No figure of “Wales” is known for this indicator; import its benchmarks"),
        RulePlanner.plan(MONTHLY, new RuleDraft.Targets(E1, "", List.of(line("", "Wales, latest"))))
            .problems());
  }

  @Test
  void anIndicatorThatIsGoneHasNoTargets() {
    assertThrows(
        Unreadable.class,
        () ->
            RulePlanner.plan(
                MONTHLY, new RuleDraft.Targets(new IndicatorCode("X9"), "", List.of())));
  }

  private static String target(Workspace contents, String at) {
    return contents.entry(E1).orElseThrow().targets().at(period(at)).map(Target::text).orElse("");
  }

  private static RulePlan planned(String tolerance, RuleDraft.Line... lines) {
    return RulePlanner.plan(MONTHLY, new RuleDraft.Targets(V3, tolerance, List.of(lines)));
  }

  private static RuleDraft.Line line(String from, String target) {
    return new RuleDraft.Line(from, target);
  }
}
