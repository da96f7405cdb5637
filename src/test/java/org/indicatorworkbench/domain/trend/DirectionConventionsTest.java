package org.indicatorworkbench.domain.trend;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workspace that has chosen other words, a dead-band or another comparison prints. */
final class DirectionConventionsTest {

  @ParameterizedTest
  @CsvSource({
    "better same worse, HIGHER, 95%, 90, 95, ↑ better",
    "positive stable negative, HIGHER, 95%, 90, 95, ↑ positive",
    "positive stable negative, HIGHER, 95%, 95, 90, ↓ negative",
    "positive stable negative, HIGHER, 95%, 90, 90, → stable",
    "positive stable negative, LOWER, 10%, 90, 95, ↓ negative",
    "positive stable negative, NONE, , 90, 95, ↑ increase",
    "positive stable negative, NONE, , 90, 90, → stable",
  })
  void aDirectionIsPrintedInTheWordsOfTheWorkspace(
      String words, Polarity polarity, String target, String then, String now, String phrase) {
    assertEquals(
        Optional.of(phrase),
        phrase(Map.of(Setting.DIRECTION_WORDS, words), months(polarity, target, then, now)));
  }

  @ParameterizedTest
  @CsvSource({
    "improvement, LOWER, 10%, 95, 90, ↑ better",
    "raw, LOWER, 10%, 95, 90, ↓ decrease",
    "raw, HIGHER, 95%, 90, 90, → stable",
    "raw, HIGHER, 95%, 90, 95, ↑ increase",
  })
  void byTheRawConventionNoRowIsJudged(
      String convention, Polarity polarity, String target, String then, String now, String phrase) {
    assertEquals(
        Optional.of(phrase),
        phrase(
            Map.of(Setting.DIRECTION_CONVENTION, convention), months(polarity, target, then, now)));
  }

  @ParameterizedTest
  @CsvSource({
    "none, 90, 91, ↑ better",
    "1, 90, 91, → same",
    "1, 91, 90, → same",
    "1, 90, 92, ↑ better",
    "1, 92, 90, ↓ worse",
    "0.5, 90, 91, ↑ better",
    // Displayed values are compared: 90.4 prints as 90, 91.6 as 92.
    "1, 90.4, 91.6, ↑ better",
    "1, 89.6, 91.4, → same",
  })
  void aChangeUpToTheDeadBandCountsAsNone(String band, String then, String now, String phrase) {
    assertEquals(
        Optional.of(phrase),
        phrase(
            Map.of(Setting.DIRECTION_DEAD_BAND, band), months(Polarity.HIGHER, "95%", then, now)));
  }

  @Test
  void theSamePeriodLastYearIsThatPeriodAndNoOther() {
    Map<Setting, String> lastYear = Map.of(Setting.DIRECTION_AGAINST, "last year");
    AnIndicator row =
        thatIs(Polarity.HIGHER)
            .aimingAt("95%")
            .with("2022-06", "80")
            .with("2023-05", "99")
            .with("2023-06", "90");
    Direction direction = direction(lastYear, row, "2023-06").orElseThrow();
    assertEquals("↑ better", direction.phrase());
    assertEquals("2022-06", direction.comparedWith().key());
    assertEquals(Optional.empty(), direction(lastYear, row, "2023-05"));
  }

  @Test
  void ofAQuarterTheYearBeforeIsFourQuartersBack() {
    AnIndicator row =
        thatIs(Polarity.NONE)
            .each(Frequency.QUARTER)
            .with("2022-23 Q3", "10")
            .with("2023-24 Q3", "9");
    assertEquals(
        "2022-23 Q3",
        direction(Map.of(Setting.DIRECTION_AGAINST, "last year"), row, "2023-24 Q3")
            .map(direction -> direction.comparedWith().key())
            .orElseThrow());
  }

  /** By hand: 49 of 12 months is 4.08, printed as 4.1. */
  @ParameterizedTest
  @CsvSource({
    "3 5 4 4 4 4 4 4 4 4 5 4, none, ↓ decrease",
    "3 5 4 4 4 4 4 4 4 4 5 4, 0.1, → stable",
    "3 5 4 4 4 4 4 4 4 4 3 5, none, ↑ increase",
    "4 4, none, → stable",
    "tbc 4 5, none, ↑ increase",
  })
  void theAverageIsComparedAsItsColumnPrintsIt(String values, String band, String phrase) {
    AnIndicator row = thatIs(Polarity.NONE).in(Unit.NUMBER, 0);
    String[] texts = values.split(" ");
    for (int at = 0; at < texts.length; at++) {
      row.with(period("2023-06").plus(1 - texts.length + at).key(), texts[at]);
    }
    Map<Setting, String> average =
        Map.of(Setting.DIRECTION_AGAINST, "average", Setting.DIRECTION_DEAD_BAND, band);
    assertEquals(Optional.of(phrase), phrase(average, row));
  }

  @Test
  void oneValueIsNotComparedWithItsOwnAverage() {
    Map<Setting, String> average = Map.of(Setting.DIRECTION_AGAINST, "average");
    AnIndicator row = thatIs(Polarity.NONE).with("2022-05", "50").with("2023-06", "90");
    assertEquals(Optional.empty(), direction(average, row, "2023-06"));
    row.with("2022-08", "80");
    Direction direction = direction(average, row, "2023-06").orElseThrow();
    assertEquals("average of 2022-07 to 2023-06", direction.comparedWith().key());
    assertEquals("the average of July 2022 to June 2023", direction.comparedWith().title());
  }

  private static AnIndicator months(Polarity polarity, String target, String then, String now) {
    return thatIs(polarity).aimingAt(target).with("2023-05", then).with("2023-06", now);
  }

  private static Optional<String> phrase(Map<Setting, String> settings, AnIndicator row) {
    return direction(settings, row, "2023-06").map(Direction::phrase);
  }

  private static Optional<Direction> direction(
      Map<Setting, String> settings, AnIndicator row, String period) {
    return new Settings(settings).direction().directionOf(row.at(period));
  }
}
