package org.indicatorworkbench.domain.rag;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why there is no rating: one true reason, never a blank. */
final class NotRatedTest {

  @Test
  void withoutATarget() {
    assertReason("no target is set for June 2023", thatIs(Polarity.HIGHER).with("2023-06", "90%"));
  }

  @Test
  void withoutAPolarity() {
    assertReason(
        "the indicator has no polarity, so neither way is better",
        thatIs(Polarity.NONE).aimingAt("31%").with("2023-06", "16%"));
  }

  @Test
  void withoutAValue() {
    assertReason(
        "there is no value for June 2023",
        thatIs(Polarity.HIGHER).aimingAt("95%").with("2023-05", "90%"));
  }

  @Test
  void withADenominatorOfZero() {
    assertReason(
        "the denominator for June 2023 is 0",
        thatIs(Polarity.HIGHER).aimingAt("95%").with("2023-06", "0/0"));
  }

  @Test
  void withWordsForAValue() {
    assertReason(
        "the value for June 2023 is words, not a number",
        thatIs(Polarity.HIGHER).in(Unit.TEXT, 0).aimingAt("95").with("2023-06", "Good"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tbc               | the value for June 2023 is pending
          Data due Jul 2023 | the value for June 2023 is pending, due July 2023
          data due soon     | the value for June 2023 is pending, due soon
          Requested from HR | the value for June 2023 is pending from HR
          N/A               | the value for June 2023 is not applicable
          -                 | the value for June 2023 is not available
          [c]               | the value for June 2023 is suppressed
          """)
  void withASpecialValue(String value, String why) {
    assertReason(why, thatIs(Polarity.HIGHER).aimingAt("95%").with("2023-06", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HIGHER | <36% | the target of <36% contradicts the polarity “higher”; correct one of them
          LOWER  | >=80 | the target of >=80% contradicts the polarity “lower”; correct one of them
          RANGE  | <36% | the target of <36% contradicts the polarity “range”; correct one of them
          """)
  void withASignAgainstThePolarity(Polarity polarity, String target, String why) {
    assertReason(why, thatIs(polarity).aimingAt(target).with("2023-06", "50%"));
  }

  private static void assertReason(String why, AnIndicator indicator) {
    assertEquals(
        new Assessment(Rag.NOT_RATED, why),
        new RagRule(new HouseRule(Tolerance.NONE, RateOn.DISPLAYED))
            .assess(indicator.at("2023-06")));
  }
}
