package org.indicatorworkbench.work.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.indicatorworkbench.work.judging.Simulation.Changed;
import org.junit.jupiter.api.Test;

/** Which ratings of the quarterly sample, which is strict, another rule would change. */
class SimulationTest {
  private static final Workspace QUARTERLY = SampleWorkspaces.load("scrutiny-panel-2024-02");
  private static final Period Q3 = AnIndicator.period("2023-24 Q3");

  @Test
  void fivePercentOfTheTargetChangesOneRatingOfTheQuarter() {
    assertEquals(
        List.of("A6 RED to AMBER, printed RED"),
        lines(simulated(new RuleDraft.House("5%", "displayed")).in(Q3)));
  }

  @Test
  void fivePointsChangeFiveRatingsOfTheQuarterFourOfThemPrinted() {
    List<Changed> changes = simulated(new RuleDraft.House("5pp", "displayed")).in(Q3);
    assertEquals(
        List.of(
            "S8 RED to AMBER, printed RED",
            "S10 RED to AMBER, printed RED",
            "C8 RED to AMBER, printed RED",
            "A6 RED to AMBER, printed RED",
            "A9 RED to AMBER"),
        lines(changes));
    assertEquals(
        "5 ratings would change from RED to AMBER. Of 4 a paper printed a rating; none would agree"
            + " with it.",
        SimulationWords.of(changes));
  }

  @Test
  void everyValueOfAllHistoryIsRatedByBothRules() {
    Simulation simulation = simulated(new RuleDraft.House("5pp", "displayed"));
    long values =
        QUARTERLY.inOrder().stream().mapToLong(entry -> entry.series().observations().size()).sum();
    assertEquals(values, simulation.rated());
    assertEquals(24, simulation.changes().size());
    assertEquals(Q3, simulation.changes().getFirst().period());
    assertEquals(AnIndicator.period("2022-23 Q4"), simulation.changes().getLast().period());
  }

  @Test
  void oneIndicatorsTargetChangesOnlyItsOwnRatings() {
    assertEquals(
        List.of("E13 GREEN to RED, printed GREEN"),
        lines(
            simulated(
                    new RuleDraft.Targets(
                        new IndicatorCode("E13"),
                        "",
                        List.of(
                            new RuleDraft.Line("", "90%"),
                            new RuleDraft.Line("2023-24 Q3", "93%"))))
                .changes()));
  }

  @Test
  void theRuleAsItIsChangesNothing() {
    Simulation same = simulated(RuleDraft.House.of(QUARTERLY.settings().houseRule()));
    assertEquals(new Simulation(0, List.of()), same);
    assertEquals("No rating would change.", SimulationWords.of(same.changes()));
  }

  @Test
  void aRatingThatSomebodyDecidedStaysAsItIs() {
    RulingKey.OfRating where = new RulingKey.OfRating(new IndicatorCode("A6"), Q3);
    Workspace decided =
        QUARTERLY.with(
            Overriding.put(
                QUARTERLY, where, new Ruling.Override(Rag.GREEN, "counted anew", "A Lead")));
    RulePlan plan = RulePlanner.plan(decided, new RuleDraft.House("5%", "displayed"));
    assertEquals(List.of(), Simulation.between(decided, decided.with(plan.changes())).in(Q3));
  }

  private static Simulation simulated(RuleDraft draft) {
    return RulePreview.of(QUARTERLY, draft, Q3).simulation();
  }

  private static List<String> lines(List<Changed> changes) {
    return changes.stream()
        .map(
            one ->
                one.code()
                    + " "
                    + one.from().word()
                    + " to "
                    + one.to().word()
                    + one.published().map(rag -> ", printed " + rag.word()).orElse(""))
        .toList();
  }
}
