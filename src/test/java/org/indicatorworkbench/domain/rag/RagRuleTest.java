package org.indicatorworkbench.domain.rag;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule, case by case, with the whole sentence that the reader gets. */
final class RagRuleTest {
  private static final RagRule STRICT =
      new RagRule(new HouseRule(Tolerance.NONE, RateOn.DISPLAYED));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HIGHER | 95%  |      | 98%   | GREEN | 98% is 3.0 points above the target of 95%, which is met
          HIGHER | 95%  |      | 95%   | GREEN | 95% is at the target of 95%, which is met
          HIGHER | 95%  |      | 94.5% | GREEN | 95% is at the target of 95%, which is met
          HIGHER | 95%  |      | 94.4% | RED   | 94% is 1.0 points below the target of 95%, and no tolerance is allowed
          HIGHER | >=80 |      | 80%   | GREEN | 80% is at the target of at least 80%, which is met
          HIGHER | >80% |      | 80%   | RED   | 80% is level with the target of more than 80%, which asks for more, and no tolerance is allowed
          HIGHER | >80% |      | 81%   | GREEN | 81% is 1.0 points above the target of more than 80%, which is met
          HIGHER | >80% | 5pp  | 80%   | AMBER | 80% is level with the target of more than 80%, which asks for more, inside the tolerance of 5 points
          HIGHER | >80% | 0    | 80%   | RED   | 80% is level with the target of more than 80%, which asks for more, and no tolerance is allowed
          LOWER  | <=12 |      | 12%   | GREEN | 12% is at the target of at most 12% (lower is better), which is met
          LOWER  | <=12 |      | 13%   | RED   | 13% is 1.0 points above the target of at most 12% (lower is better), and no tolerance is allowed
          LOWER  | <36% |      | 29%   | GREEN | 29% is 7.0 points below the target of less than 36% (lower is better), which is met
          LOWER  | <36% |      | 36%   | RED   | 36% is level with the target of less than 36%, which asks for less, and no tolerance is allowed
          LOWER  | <36% | 5    | 36%   | AMBER | 36% is level with the target of less than 36%, which asks for less, inside the tolerance of 5 points
          LOWER  | 7.6% |      | 22%   | RED   | 22% is 14.4 points above the target of 7.6% (lower is better), and no tolerance is allowed
          NONE   | <36% |      | 29%   | GREEN | 29% is 7.0 points below the target of less than 36% (lower is better), which is met
          NONE   | >80% |      | 85%   | GREEN | 85% is 5.0 points above the target of more than 80%, which is met
          """)
  void aTargetIsMetAtItsEndUnlessItsSignSaysOtherwise(
      Polarity polarity, String target, String tolerance, String value, String rag, String why) {
    assertRated(
        rag,
        why,
        thatIs(polarity)
            .aimingAt(target)
            .tolerating(tolerance)
            .with("2023-06", value)
            .at("2023-06"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HIGHER | 95% | 5pp      | 90%  | AMBER | 90% is 5.0 points below the target of 95%, inside the tolerance of 5 points
          HIGHER | 95% | 5        | 89%  | RED   | 89% is 6.0 points below the target of 95%, outside the tolerance of 5 points
          HIGHER | 95% | 1pp      | 94%  | AMBER | 94% is 1.0 points below the target of 95%, inside the tolerance of 1 point
          HIGHER | 95% | 2.5pp    | 92%  | RED   | 92% is 3.0 points below the target of 95%, outside the tolerance of 2.5 points
          HIGHER | 95% | 5%       | 91%  | AMBER | 91% is 4.0 points below the target of 95%, inside the tolerance of 5% of the target (4.75 points)
          HIGHER | 95% | 5%       | 90%  | RED   | 90% is 5.0 points below the target of 95%, outside the tolerance of 5% of the target (4.75 points)
          HIGHER | 70% | 5%       | 69%  | AMBER | 69% is 1.0 points below the target of 70%, inside the tolerance of 5% of the target (3.5 points)
          LOWER  | 20% | 10%      | 22%  | AMBER | 22% is 2.0 points above the target of 20% (lower is better), inside the tolerance of 10% of the target (2 points)
          LOWER  | 0   | 5%       | 1%   | RED   | 1% is 1.0 points above the target of 0% (lower is better), and 5% of a target of 0 allows no tolerance
          LOWER  | 0   | 5pp      | 5%   | AMBER | 5% is 5.0 points above the target of 0% (lower is better), inside the tolerance of 5 points
          HIGHER | 100 | 85..100  | 85%  | AMBER | 85% is 15.0 points below the target of 100%, inside the tolerance band, which reaches down to 85%
          HIGHER | 100 | 85..100  | 84%  | RED   | 84% is 16.0 points below the target of 100%, outside the tolerance band, which reaches down to 85%
          LOWER  | 25  | 25..27.5 | 24%  | GREEN | 24% is 1.0 points below the target of 25% (lower is better), which is met
          LOWER  | 25  | 25..27.5 | 27%  | AMBER | 27% is 2.0 points above the target of 25% (lower is better), inside the tolerance band, which reaches up to 27.5%
          LOWER  | 25  | 25..27.5 | 28%  | RED   | 28% is 3.0 points above the target of 25% (lower is better), outside the tolerance band, which reaches up to 27.5%
          RANGE  | 79  | 69..89   | 79%  | GREEN | 79% is at the target of 79%, which is met
          RANGE  | 79  | 69..89   | 69%  | AMBER | 69% is 10.0 points below the target of 79%, inside the tolerance band of 69% to 89%
          RANGE  | 79  | 69..89   | 89%  | AMBER | 89% is 10.0 points above the target of 79%, inside the tolerance band of 69% to 89%
          RANGE  | 79  | 69..89   | 90%  | RED   | 90% is 11.0 points above the target of 79%, outside the tolerance band of 69% to 89%
          RANGE  | 79  | 69..89   | 68%  | RED   | 68% is 11.0 points below the target of 79%, outside the tolerance band of 69% to 89%
          HIGHER | 95% | 0pp      | 94%  | RED   | 94% is 1.0 points below the target of 95%, and no tolerance is allowed
          HIGHER | 95% | 0%       | 94%  | RED   | 94% is 1.0 points below the target of 95%, and no tolerance is allowed
          """)
  void aMissInsideTheToleranceIsAmberEndsIncluded(
      Polarity polarity, String target, String tolerance, String value, String rag, String why) {
    assertRated(
        rag,
        why,
        thatIs(polarity)
            .aimingAt(target)
            .tolerating(tolerance)
            .with("2023-06", value)
            .at("2023-06"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RANGE  | 69-89    |     | 69%  | GREEN | 69% is inside the target range of 69-89
          RANGE  | 69-89    |     | 89%  | GREEN | 89% is inside the target range of 69-89
          RANGE  | 69-89    |     | 90%  | RED   | 90% is 1.0 points above the target range of 69-89, and no tolerance is allowed
          RANGE  | 69-89    | 2pp | 67%  | AMBER | 67% is 2.0 points below the target range of 69-89, inside the tolerance of 2 points
          RANGE  | 69-89    | 2pp | 92%  | RED   | 92% is 3.0 points above the target range of 69-89, outside the tolerance of 2 points
          NONE   | 69-89    |     | 75%  | GREEN | 75% is inside the target range of 69-89
          LOWER  | 25-27.5% |     | 24%  | GREEN | 24% is below the target range of 25-27.5%, and lower is better
          LOWER  | 25-27.5% |     | 26%  | GREEN | 26% is inside the target range of 25-27.5%
          LOWER  | 25-27.5% |     | 28%  | RED   | 28% is 0.5 points above the target range of 25-27.5% (lower is better), and no tolerance is allowed
          HIGHER | 85-100   |     | 101% | GREEN | 101% is above the target range of 85-100, and higher is better
          HIGHER | 85-100   |     | 84%  | RED   | 84% is 1.0 points below the target range of 85-100, and no tolerance is allowed
          RANGE  | 5        |     | 5%   | GREEN | 5% is at the target of 5%, which is met
          RANGE  | 5        |     | 6%   | RED   | 6% is 1.0 points above the target of 5%, and no tolerance is allowed
          """)
  void aRangeIsMetInsideAndASingleTargetWhenEqual(
      Polarity polarity, String target, String tolerance, String value, String rag, String why) {
    assertRated(
        rag,
        why,
        thatIs(polarity)
            .aimingAt(target)
            .tolerating(tolerance)
            .with("2023-06", value)
            .at("2023-06"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER     | 0 | LOWER  | 15        | 5    | 22        | RED   | 22 is 7 above the target of 15 (lower is better), outside the tolerance of 5
          NUMBER     | 0 | HIGHER | 1,000,000 |      | 1,234,567 | GREEN | 1,234,567 is 234,567 above the target of 1,000,000, which is met
          NUMBER     | 0 | HIGHER | 5         |      | -3        | RED   | -3 is 8 below the target of 5, and no tolerance is allowed
          NUMBER     | 0 | LOWER  | -5        | 2pp  | -4        | AMBER | -4 is 1 above the target of -5 (lower is better), inside the tolerance of 2
          DAYS       | 0 | LOWER  | 10 days   | 1    | 11        | AMBER | 11 days is 1 day above the target of 10 days (lower is better), inside the tolerance of 1 day
          DAYS       | 2 | LOWER  | 10        | 1.5  | 12.03     | RED   | 12.03 days is 2.03 days above the target of 10 days (lower is better), outside the tolerance of 1.5 days
          DAYS       | 0 | LOWER  | 1         |      | 1 day     | GREEN | 1 day is at the target of 1 day (lower is better), which is met
          PER_10_000 | 0 | LOWER  | 60        | 5pp  | 71        | RED   | 71 is 11 above the target of 60 (lower is better), outside the tolerance of 5
          PER_10_000 | 2 | LOWER  | 50        |      | 52.57     | RED   | 52.57 is 2.57 above the target of 50 (lower is better), and no tolerance is allowed
          AVERAGE    | 1 | LOWER  | 16.6      |      | 14        | GREEN | 14.0 is 2.6 below the target of 16.6 (lower is better), which is met
          PERCENTAGE | 1 | HIGHER | 95        |      | 94.9      | RED   | 94.9% is 0.1 points below the target of 95%, and no tolerance is allowed
          PERCENTAGE | 0 | HIGHER | 95.25%    |      | 95        | RED   | 95% is 0.25 points below the target of 95.25%, and no tolerance is allowed
          """)
  void everyUnitIsPrintedInItsOwnWords(
      Unit unit,
      int decimals,
      Polarity polarity,
      String target,
      String tolerance,
      String value,
      String rag,
      String why) {
    assertRated(
        rag,
        why,
        thatIs(polarity)
            .in(unit, decimals)
            .aimingAt(target)
            .tolerating(tolerance)
            .with("2023-06", value)
            .at("2023-06"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          95% | 94.6      | GREEN | 95% is at the target of 95%, which is met                                    | RED   | 94.6% is 0.4 points below the target of 95%, and no tolerance is allowed
          95% | 94.997    | GREEN | 95% is at the target of 95%, which is met                                    | RED   | 94.997% is 0.003 points below the target of 95%, and no tolerance is allowed
          95% | 95.4      | GREEN | 95% is at the target of 95%, which is met                                    | GREEN | 95.4% is 0.4 points above the target of 95%, which is met
          70% | 263/379   | RED   | 69% is 1.0 points below the target of 70%, and no tolerance is allowed       | RED   | 69.39% is 0.61 points below the target of 70%, and no tolerance is allowed
          90% | 90        | GREEN | 90% is at the target of 90%, which is met                                    | GREEN | 90% is at the target of 90%, which is met
          >90 | 90.4      | RED   | 90% is level with the target of more than 90%, which asks for more, and no tolerance is allowed | GREEN | 90.4% is 0.4 points above the target of more than 90%, which is met
          """)
  void valuesAreRatedAsDisplayedOrExactlyAndTheSentenceAddsUpInBoth(
      String target, String value, String displayed, String why, String exact, String exactWhy) {
    Subject subject = thatIs(Polarity.HIGHER).aimingAt(target).with("2023-06", value).at("2023-06");
    assertRated(displayed, why, subject);
    assertEquals(
        new Assessment(Rag.valueOf(exact), exactWhy),
        new RagRule(new HouseRule(Tolerance.NONE, RateOn.EXACT)).assess(subject));
  }

  @Test
  void anIndicatorWithoutItsOwnToleranceHasTheHouseRules() {
    RagRule house =
        new RagRule(
            new HouseRule(
                thatIs(Polarity.HIGHER).tolerating("5pp").indicator().tolerance().orElseThrow(),
                RateOn.DISPLAYED));
    Subject without = thatIs(Polarity.HIGHER).aimingAt("95%").with("2023-06", "90%").at("2023-06");
    Subject strict =
        thatIs(Polarity.HIGHER)
            .aimingAt("95%")
            .tolerating("none")
            .with("2023-06", "90%")
            .at("2023-06");
    assertEquals("5pp", house.toleranceFor(without).text());
    assertEquals(Rag.AMBER, house.assess(without).rag());
    assertEquals("none", house.toleranceFor(strict).text());
    assertEquals(Rag.RED, house.assess(strict).rag());
  }

  private static void assertRated(String rag, String why, Subject subject) {
    assertEquals(new Assessment(Rag.valueOf(rag), why), STRICT.assess(subject));
  }
}
