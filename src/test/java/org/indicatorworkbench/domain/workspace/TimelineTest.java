package org.indicatorworkbench.domain.workspace;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.period.Period;
import org.junit.jupiter.api.Test;

final class TimelineTest {
  private final Workspace mixed =
      new AWorkspace()
          .with("M1", row(Frequency.MONTH, "2023-03", "2023-06").with("2023-08", "tbc"))
          .with("M2", row(Frequency.MONTH, "2023-04"))
          .with("Q1", row(Frequency.QUARTER, "2022-23 Q4", "2023-24 Q3"))
          .with("Y1", row(Frequency.YEAR, "2020-21", "2022-23"))
          .with("Y2", row(Frequency.YEAR, "2021/22 academic", "2023/24 academic"))
          .with("Y3", row(Frequency.YEAR, "2022"))
          .with("N1", thatIs(Polarity.NONE).each(Frequency.TERM))
          .made();

  @Test
  void frequenciesComeByTheNumberOfIndicatorsThatHaveThem() {
    assertEquals(
        List.of(Frequency.YEAR, Frequency.MONTH, Frequency.QUARTER), Timeline.frequencies(mixed));
  }

  @Test
  void frequenciesAreWhatTheValuesHaveNotWhatTheCatalogueSays() {
    Workspace quarterly =
        new AWorkspace().with("M1", row(Frequency.MONTH, "2023-24 Q1", "2023-24 Q2")).made();
    assertEquals(List.of(Frequency.QUARTER), Timeline.frequencies(quarterly));
    assertEquals(Optional.of(period("2023-24 Q2")), Timeline.latest(quarterly));
  }

  @Test
  void monthsStandWithoutGapsAndPendingOnesToo() {
    assertEquals(
        periods("2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08"),
        Timeline.periods(mixed, Frequency.MONTH));
  }

  @Test
  void everyKindOfYearIsFilledBetweenItsOwnEnds() {
    assertEquals(
        periods(
            "2020-21",
            "2021-22",
            "2021/22 academic",
            "2022",
            "2022-23",
            "2022/23 academic",
            "2023/24 academic"),
        Timeline.periods(mixed, Frequency.YEAR));
    assertEquals(List.of(), Timeline.periods(mixed, Frequency.TERM));
  }

  @Test
  void theLatestPeriodIsTheLastWithANumber() {
    assertEquals(Optional.of(period("2023-06")), Timeline.latest(mixed, Frequency.MONTH));
    assertEquals(Optional.of(period("2023/24 academic")), Timeline.latest(mixed));
    assertEquals(Optional.empty(), Timeline.latest(mixed, Frequency.TERM));
    assertEquals(Optional.empty(), Timeline.latest(Workspace.EMPTY));
  }

  @Test
  void aFrequencyThatHasOnlyPromisesGivesWayToTheNext() {
    Workspace promised =
        new AWorkspace()
            .with("M1", thatIs(Polarity.NONE).with("2023-06", "tbc"))
            .with("M2", thatIs(Polarity.NONE).with("2023-06", "tbc"))
            .with("Q1", row(Frequency.QUARTER, "2022-23 Q4"))
            .made();
    assertEquals(Optional.of(period("2022-23 Q4")), Timeline.latest(promised));
  }

  private static AnIndicator row(Frequency frequency, String... periods) {
    AnIndicator row = thatIs(Polarity.NONE).each(frequency);
    for (String each : periods) {
      row.with(each, "50%");
    }
    return row;
  }

  private static List<Period> periods(String... keys) {
    return Stream.of(keys).map(AnIndicator::period).toList();
  }
}
