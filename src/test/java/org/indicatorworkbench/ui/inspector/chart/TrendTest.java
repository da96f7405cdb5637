package org.indicatorworkbench.ui.inspector.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.trend.spc.Variation;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.inspector.JuneReport;
import org.indicatorworkbench.work.judging.Rebasing;
import org.junit.jupiter.api.Test;

/** What the chart shows of a row, and what it says to those who do not see it. */
final class TrendTest {
  @Test
  void theLastThirteenPeriodsEndWithTheOneThatIsJudged() {
    Trend trend = Trend.of(JuneReport.row(JuneReport.V3), 13);
    assertEquals(13, trend.points().size());
    assertEquals("Jun-22", trend.points().getFirst().period().label());
    assertEquals(JuneReport.JUNE, trend.points().getLast().period());
  }

  @Test
  void periodsBeforeTheFirstNumberAreLeftOut() {
    Trend trend = Trend.of(JuneReport.row(JuneReport.V3), 61);
    assertEquals("Jun-22", trend.points().getFirst().period().label());
  }

  @Test
  void comparatorsThatWouldFlattenTheLineAreNamedInsteadOfDrawn() {
    Trend trend = Trend.of(JuneReport.row(JuneReport.C7), 13);
    assertEquals(
        List.of("Statistical neighbours 640 (2021-22)", "Southampton 497 (2021-22)"),
        trend.peers().stream().map(Peer::phrase).toList());
    assertEquals(
        "Off this scale: England 80,850 (2021-22), South East 10,480 (2021-22).",
        trend.offScaleWords());
  }

  @Test
  void theSummaryNamesBothEndsBothExtremesTheGapsTheTargetAndTheComparators() {
    assertEquals(
        "Chart of Initial health assessment in 20 working days; first 43% in June 2022; last 50%"
            + " in June 2023; lowest 5% in February 2023; highest 74% in November 2022; 2 periods"
            + " without a number; target 90%; variation: common cause; Statistical neighbours 71%"
            + " (2021-22); England 66% (2021-22).",
        TrendWords.summary(Trend.of(JuneReport.row(JuneReport.A2), 13)));
  }

  @Test
  void aPointIsReadWithItsPartsOrWithWhyItIsMissing() {
    List<Trend.Point> visits = Trend.of(JuneReport.row(JuneReport.V3), 13).points();
    List<Trend.Point> health = Trend.of(JuneReport.row(JuneReport.A2), 13).points();
    assertEquals("June 2023: 90% (316 of 351)", TrendWords.point(visits.getLast()));
    assertEquals("September 2022: pending", TrendWords.point(health.get(3)));
  }

  @Test
  void aPendingValueIsReadWithWhoOwesItAndWhen() {
    Observation pending =
        new Observation(Value.Special.PENDING, Status.ACTUAL, "", "health provider", "2023-08", "");
    assertEquals(
        "June 2023: pending, from health provider, due August 2023",
        TrendWords.point(Trend.of(withJune(Optional.of(pending)), 13).points().getLast()));
  }

  @Test
  void aPeriodWithoutAnythingIsReadAsNoValue() {
    assertEquals(
        "June 2023: no value",
        TrendWords.point(Trend.of(withJune(Optional.empty()), 13).points().getLast()));
  }

  @Test
  void aMarkedPointIsReadWithWhatTellsItFromChance() {
    Trend trend = Trend.of(JuneReport.row(JuneReport.C7), 13);
    assertEquals(
        "April 2023: 505; change, below the lower limit", TrendWords.point(trend.points().get(10)));
    assertEquals(Variation.CHANGE, trend.points().get(10).variation());
  }

  @Test
  void eachPhaseIsDrawnFromItsFirstPointToItsLast() {
    Workspace workspace = JuneReport.workspace();
    Workspace next =
        workspace.with(
            Rebasing.begin(
                workspace,
                new RulingKey.OfLimits(JuneReport.V3, JuneReport.JUNE.plus(-4)),
                new Ruling.Rebase("new team", "A Lead")));
    List<ChartPhase> phases = Trend.of(JuneReport.row(next, JuneReport.V3), 7).phases();
    assertEquals(
        List.of("0 to 1", "2 to 6"),
        phases.stream().map(phase -> phase.first() + " to " + phase.last()).toList());
  }

  @Test
  void aRowWithoutNumbersSaysSo() {
    Workspace none = Workspace.EMPTY.with(new ChangeSet("", List.of(catalogue())));
    Trend trend = Trend.of(JuneReport.row(none, JuneReport.V3), 13);
    assertTrue(trend.isEmpty());
    assertEquals("There is no number for June 2023.", TrendWords.summary(trend));
  }

  private static Change catalogue() {
    return new Change.OfIndicator(
        JuneReport.V3, Optional.empty(), Optional.of(JuneReport.row(JuneReport.V3).indicator()));
  }

  private static RowState withJune(Optional<Observation> after) {
    Workspace workspace = JuneReport.workspace();
    Optional<Observation> before =
        workspace.entry(JuneReport.V3).orElseThrow().series().at(JuneReport.JUNE);
    Change change = new Change.OfObservation(JuneReport.V3, JuneReport.JUNE, before, after);
    Workspace next = workspace.with(new ChangeSet("", List.of(change)));
    return RowDeriver.derive(next, next.entry(JuneReport.V3).orElseThrow(), JuneReport.JUNE);
  }
}
