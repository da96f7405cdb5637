package org.indicatorworkbench.work.rollover;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.WorkList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RollOverTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 9, 20);

  private final Workspace start =
      new AWorkspace()
          .with("M1", row(Frequency.MONTH, "95%", "2023-04", "2023-05"))
          .with("M2", row(Frequency.MONTH, "", "2023-05"))
          .with("M3", row(Frequency.MONTH, "", "2023-04"))
          .with("Q1", row(Frequency.QUARTER, "", "2022-23 Q4"))
          .with("Y1", row(Frequency.YEAR, "", "2022-23"))
          .with("Y2", row(Frequency.YEAR, "", "2021/22 academic"))
          .made();

  @Test
  void theQuarterComesWithItsLastMonthAndTheYearNotYet() {
    assertEquals(
        List.of(new RollOver.Due(period("2023-06"), 3), new RollOver.Due(period("2023-24 Q1"), 1)),
        RollOver.to(start, period("2023-06")).due());
    assertEquals(
        List.of(new RollOver.Due(period("2023-07"), 3), new RollOver.Due(period("2023-24 Q1"), 1)),
        RollOver.to(start, period("2023-07")).due());
  }

  @Test
  void whatWasChosenIsThereAsOneStepAndOneUndoTakesItBack() {
    RollOver plan = RollOver.to(start, period("2023-06"));
    Workspace both = start.with(plan.changes(periods("2023-06", "2023-24 Q1")));
    assertEquals(period("2023-06"), Timeline.periods(both, Frequency.MONTH).getLast());
    assertEquals(period("2023-24 Q1"), Timeline.periods(both, Frequency.QUARTER).getLast());
    Workspace one = start.with(plan.changes(periods("2023-06")));
    assertEquals(period("2022-23 Q4"), Timeline.periods(one, Frequency.QUARTER).getLast());
    assertEquals(start, both.with(plan.changes(periods("2023-06", "2023-24 Q1")).inverted()));
  }

  @Test
  void theReadingOpensAtTheNewPeriodWhereEveryIndicatorIsWorkToDo() {
    Workspace rolled =
        start.with(RollOver.to(start, period("2023-06")).changes(periods("2023-06")));
    Reading opened = Reading.opening(rolled, TODAY);
    assertEquals(period("2023-06"), opened.asked());
    assertEquals(
        List.of("M1", "M2", "M3"),
        opened.rows().stream()
            .filter(WorkList.NO_VALUE::holds)
            .map(row -> row.code().text())
            .toList());
    assertEquals(
        List.of(Rag.NOT_RATED), opened.rows().stream().map(RowState::rag).distinct().toList());
    assertEquals(Optional.of(period("2023-05")), Timeline.latest(rolled, Frequency.MONTH));
  }

  @Test
  void targetsGoOnAndThoseThatAreOverAreListed() {
    Workspace dated =
        new AWorkspace()
            .with("M1", row(Frequency.MONTH, "95%", "2023-05"))
            .with(
                "M2",
                AnIndicator.thatIs(Polarity.LOWER)
                    .in(Unit.NUMBER, 0)
                    .aimingAt("200 by 2023-05")
                    .with("2023-05", "210"))
            .made();
    RollOver plan = RollOver.to(dated, period("2023-06"));
    assertEquals(1, plan.holding());
    assertEquals(
        List.of("M2 200 by 2023-05"),
        plan.ending().stream()
            .map(one -> one.indicator().code() + " " + one.target().text())
            .toList());
  }

  @Test
  void eachKindOfYearGoesOnByItself() {
    Period next = NextPeriods.after(Timeline.periods(start, Frequency.YEAR), Frequency.YEAR, TODAY);
    assertEquals(period("2023-24"), next);
    Workspace added = start.with(NextPeriods.add(start, next));
    Workspace both = added.with(NextPeriods.add(added, period("2022/23 academic")));
    assertEquals(
        periods("2021/22 academic", "2022-23", "2022/23 academic", "2023-24"),
        Timeline.periods(both, Frequency.YEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2023-08",
    "QUARTER, 2023-24 Q1",
    "TERM, 2022-23 Summer",
    "YEAR, 2022-23",
  })
  void aWorkspaceWithoutPeriodsBeginsWithTheLastThatIsOver(Frequency frequency, String expected) {
    assertEquals(period(expected), NextPeriods.after(List.of(), frequency, TODAY));
  }

  private static AnIndicator row(Frequency frequency, String target, String... periods) {
    AnIndicator row = AnIndicator.thatIs(Polarity.HIGHER).each(frequency).aimingAt(target);
    Stream.of(periods).forEach(each -> row.with(each, "50%"));
    return row;
  }

  private static List<Period> periods(String... keys) {
    return Stream.of(keys).map(AnIndicator::period).toList();
  }
}
