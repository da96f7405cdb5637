package org.indicatorworkbench.domain.workspace;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.period.LastWhole;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods without a value, and indicators that are no longer reported. */
final class AddedPeriodsTest {
  private final AWorkspace months =
      new AWorkspace().with("M1", AnIndicator.thatIs(Polarity.HIGHER).with("2023-05", "90%"));

  @Test
  void anAddedPeriodHasAColumnAndTheOnesBeforeItToo() {
    Workspace added = months.with(Setting.LAST_MONTH, "2023-07").made();
    assertEquals(
        List.of(period("2023-05"), period("2023-06"), period("2023-07")),
        Timeline.periods(added, Frequency.MONTH));
    assertEquals(Optional.of(period("2023-07")), Timeline.current(added, Frequency.MONTH));
    assertEquals(Optional.of(period("2023-05")), Timeline.latest(added, Frequency.MONTH));
  }

  @Test
  void anAddedPeriodBeforeTheLatestValueIsNotTheCurrentOne() {
    Workspace added = months.with(Setting.LAST_MONTH, "2023-04").made();
    assertEquals(Optional.of(period("2023-05")), Timeline.current(added, Frequency.MONTH));
  }

  @Test
  void aFrequencyThatOnlyTheCatalogueHasCanBeShown() {
    Workspace mixed =
        months.with("Q1", AnIndicator.thatIs(Polarity.HIGHER).each(Frequency.QUARTER)).made();
    assertEquals(List.of(Frequency.MONTH), Timeline.frequencies(mixed));
    assertEquals(List.of(Frequency.MONTH, Frequency.QUARTER), Timeline.shown(mixed));
  }

  @Test
  void aRetiredIndicatorIsReportedForPeriodsThatBeginByItsLastDay() {
    Workspace before = months.made();
    Indicator m1 = before.entry(new IndicatorCode("M1")).orElseThrow().indicator();
    Workspace retired =
        before.with(
            new ChangeSet(
                "Retire",
                List.of(
                    new Change.OfIndicator(
                        m1.code(),
                        Optional.of(m1),
                        Optional.of(
                            m1.draft().retired(Optional.of(LocalDate.of(2023, 5, 31))).made())))));
    assertEquals(1, RowDeriver.all(retired, period("2023-05")).size());
    assertEquals(0, RowDeriver.all(retired, period("2023-06")).size());
    assertEquals(1, RowDeriver.all(retired, period("2023-24 Q1")).size());
    assertEquals(0, RowDeriver.all(retired, period("2023-24 Q2")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "LAST_MONTH, Jul-23, 2023-07",
    "LAST_QUARTER, Q2 23/24, 2023-24 Q2",
    "LAST_YEAR, '2010-11, 2009/10 academic', '2009/10 academic, 2010-11'",
  })
  void aLastPeriodHasOneSpelling(Setting setting, String text, String spelling) {
    assertEquals(spelling, Settings.checked(setting, text));
    assertEquals(spelling, Settings.checked(setting, spelling));
  }

  @Test
  void aLastMonthThatIsAQuarterIsRefused() {
    assertEquals(
        "2023-24 Q2 is no month",
        assertThrows(Unreadable.class, () -> Settings.checked(Setting.LAST_MONTH, "2023-24 Q2"))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07-01, MONTH, 2023-06",
    "2023-07-31, MONTH, 2023-06",
    "2023-06-30, QUARTER, 2022-23 Q4",
    "2023-07-01, QUARTER, 2023-24 Q1",
    "2024-03-31, YEAR, 2022-23",
    "2024-04-01, YEAR, 2023-24",
    "2024-01-01, TERM, 2023-24 Autumn",
  })
  void theLastWholePeriodIsOverTheDayBefore(LocalDate day, Frequency frequency, String period) {
    assertEquals(period(period), LastWhole.before(day, frequency));
  }
}
