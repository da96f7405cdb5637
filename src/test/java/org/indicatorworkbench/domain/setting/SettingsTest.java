package org.indicatorworkbench.domain.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.rag.HouseRule;
import org.indicatorworkbench.domain.rag.RateOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {

  @Test
  void aNewWorkspaceIsStrictAndRatesWhatItShows() {
    assertEquals(new HouseRule(Tolerance.NONE, RateOn.DISPLAYED), Settings.DEFAULTS.houseRule());
  }

  @Test
  void theHouseRuleIsWhatTheSettingsSay() {
    assertEquals(
        new HouseRule(ToleranceReader.read("5pp"), RateOn.EXACT),
        new Settings(Map.of(Setting.TOLERANCE, "5pp", Setting.RATE_ON, "exact")).houseRule());
  }

  @ParameterizedTest
  @CsvSource({
    "TOLERANCE, 5.0 points, 5pp",
    "TOLERANCE, Strict, none",
    "RATE_ON, Exact, exact",
    "RATE_ON, displayed, displayed",
    "OWN_AUTHORITY, ' Southampton ', Southampton",
    "SMALL_NUMBERS, 1 to 5, 5",
    "SMALL_NUMBERS, 1-5, 5",
    "SMALL_NUMBERS, 0, 0",
    "DIRECTION_WORDS, POSITIVE/STABLE/NEGATIVE, positive stable negative",
    "DIRECTION_WORDS, 'Better, same, worse', better same worse",
    "DIRECTION_CONVENTION, Raw, raw",
    "DIRECTION_CONVENTION, improvement, improvement",
    "DIRECTION_DEAD_BAND, None, none",
    "DIRECTION_DEAD_BAND, 0.0, none",
    "DIRECTION_DEAD_BAND, 1.50 points, 1.5",
    "DIRECTION_DEAD_BAND, 10 pp, 10",
    "DIRECTION_AGAINST, Previous period, previous",
    "DIRECTION_AGAINST, same period last year, last year",
    "DIRECTION_AGAINST, 12-month average, average",
    "AVERAGE_OF, Sums, sums",
    "AVERAGE_OF, of values, values",
  })
  void aSettingHasOneSpelling(Setting setting, String text, String spelling) {
    assertEquals(spelling, Settings.checked(setting, text));
    assertEquals(spelling, Settings.checked(setting, spelling));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TOLERANCE     | lots    | “lots” is no tolerance; write none, 5pp, 5% or 85..100
          RATE_ON       | rounded | “rounded” is not what values are rated on; use displayed or exact
          SMALL_NUMBERS | few     | “few” is no largest small number; write a number from 0 to 99
          DIRECTION_WORDS | up, down | “up, down” are no words for a direction; use better same worse or positive stable negative
          DIRECTION_CONVENTION | arrows | “arrows” is no convention of directions; use improvement or raw
          DIRECTION_DEAD_BAND | -1 | “-1” is no dead-band; use none or a size such as 0.5
          DIRECTION_AGAINST | England | “England” is nothing to compare with; use previous, last year or average
          AVERAGE_OF | both | “both” is nothing an average is of; use values or sums
          """)
  void aSettingThatMakesNoSenseIsRejected(Setting setting, String text, String message) {
    assertEquals(
        message,
        assertThrows(Unreadable.class, () -> Settings.checked(setting, text)).getMessage());
  }
}
