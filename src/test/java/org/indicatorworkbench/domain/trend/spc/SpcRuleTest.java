package org.indicatorworkbench.domain.trend.spc;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits, what they mean for a row, and when there are none. */
final class SpcRuleTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the outlier of the moving ranges is screened out | 1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1 | 1.94, -0.72 to 4.60
          none is an outlier | 3 5 4 6 | 4.50, 0.07 to 8.93
          negative values | -3 -5 -4 -6 | -4.50, -8.93 to -0.07
          all equal | 7 7 7 7 | 7.00, 7.00 to 7.00
          """)
  void limitsLie266MeanMovingRangesFromTheMean(String why, String values, String expected) {
    assertEquals(expected, text(AProcess.of(values).spc().limits()), why);
  }

  @Test
  void limitsComeFromExactValuesAndNotFromDisplayedOnes() {
    Spc spc = AProcess.of("1/3 2/3 1/3 2/3", Polarity.HIGHER, Unit.PERCENTAGE).spc();
    assertEquals("50.00, -38.67 to 138.67", text(spc.limits()));
    assertEquals("50.00, 0.00 to 100.00", text(spc.shown()));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          percentage | 50% 10% 90% 20%     | 0.00 to 100.00
          percentage | 50% 10% 130% 20%    | 0.00 to 291.90
          number     | 5 1 9 2             | 0.00 to 21.10
          number     | 5 -1 9 2            | -16.64 to 24.14
          """)
  void whatIsImpossibleIsNotShown(String unit, String values, String expected) {
    Limits shown =
        AProcess.of(values, Polarity.HIGHER, Unit.read(unit)).spc().shown().orElseThrow();
    assertTrue(text(Optional.of(shown)).endsWith(expected), text(Optional.of(shown)));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "higher, 10, improvement",
    "higher, -8, concern",
    "lower, 10, concern",
    "lower, -8, improvement",
    "none, 10, change",
    "none, -8, change",
    "range, 10, change",
    "higher, 1, common cause"
  })
  void whichWayIsGoodIsForThePolarityToSay(String polarity, int last, String variation) {
    assertEquals(
        variation,
        AProcess.of("1 2 1 2 1 2 1 2 1 2 1 2 " + last, Polarity.read(polarity), Unit.NUMBER)
            .spc()
            .variation()
            .key());
  }

  @ParameterizedTest(name = "{0} with a target of {1}: {2}")
  @CsvSource({
    "higher, 80, fail",
    "higher, 70, hit and miss",
    "higher, 50, hit and miss",
    "higher, 30, hit and miss",
    "higher, 20, pass",
    "lower, 80, pass",
    "lower, 50, hit and miss",
    "lower, 20, fail",
    "lower, <36, hit and miss",
    "range, 20-80, pass",
    "range, 45-55, hit and miss",
    "range, 90-95, fail",
    "none, 50, none",
    "higher, increase, none",
    "higher, , none"
  })
  void assuranceHoldsTheLimitsAgainstTheTarget(String polarity, String target, String expected) {
    Spc spc =
        AProcess.of("45 55 45 55 45 55 45 55 45 55 45 55", Polarity.read(polarity), Unit.NUMBER)
            .aimingAt(target)
            .spc();
    assertEquals("50.00, 23.40 to 76.60", text(spc.limits()));
    assertEquals(expected, spc.assurance().key());
  }

  @ParameterizedTest(name = "{0} with a target of {1}")
  @CsvSource({
    "100% 100% 100% 100%, 100%, pass",
    "98% 98% 98% 98%, 95%, pass",
    "90% 90% 90% 90%, 95%, fail"
  })
  void aConstantSeriesIsCommonCauseAndPassesOnItsTarget(
      String values, String target, String assurance) {
    Spc spc = AProcess.of(values, Polarity.HIGHER, Unit.PERCENTAGE).aimingAt(target).spc();
    assertEquals(Variation.COMMON_CAUSE, spc.variation());
    assertEquals(assurance, spc.assurance().key());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1             | one value, for January 2020, gives no limits; three are needed
          1 2           | 2 values, from January 2020 to February 2020, give no limits; three are needed
          1 - 2         | 2 values, from January 2020 to March 2020, give no limits; three are needed; 1 period without a number is passed over
          - -           | there is no number up to February 2020
          1 1 1 1 1 1 1 1 1 1 1 1 2 | the 13 values from January 2020 to January 2021 hardly differ: without outliers every moving range is 0, which gives no limits
          """)
  void whereThereAreNoLimitsTheReasonIsGiven(String values, String why) {
    Spc spc = AProcess.of(values).aimingAt("1").spc();
    assertEquals(Variation.REFUSED, spc.variation());
    assertEquals(Assurance.NONE, spc.assurance());
    assertEquals(Optional.empty(), spc.limits());
    assertEquals(why, spc.why());
  }

  @Test
  void aDenominatorOf0GivesNoNumber() {
    assertEquals(
        "there is no number up to January 2020",
        AProcess.of("0/0", Polarity.HIGHER, Unit.PERCENTAGE).spc().why());
  }

  @Test
  void aCountThatGrowsUntilTheYearIsOverHasNoLimits() {
    Spc spc =
        SpcRule.of(
            thatIs(Polarity.HIGHER)
                .in(Unit.NUMBER, 0)
                .on(Basis.YEAR_TO_DATE)
                .with("2023-04", "4")
                .with("2023-05", "9")
                .with("2023-06", "12")
                .at("2023-06"),
            new TreeMap<>());
    assertEquals(Variation.REFUSED, spc.variation());
    assertEquals(
        "a year-to-date figure grows until it begins anew, so no limits hold for it", spc.why());
  }

  @Test
  void laterValuesAndPeriodsOfAnotherKindAreLeftOut() {
    Spc spc =
        SpcRule.of(
            thatIs(Polarity.HIGHER)
                .in(Unit.NUMBER, 0)
                .each(Frequency.YEAR)
                .with("2017-18", "4")
                .with("2018-19", "6")
                .with("2019", "100")
                .with("2019-20", "5")
                .with("2020-21", "100")
                .at("2019-20"),
            new TreeMap<>());
    assertEquals(
        List.of("2017-18", "2018-19", "2019-20"),
        spc.points().stream().map(point -> point.period().key()).toList());
  }

  @Test
  void aNewPhaseHasItsOwnMeanAndLimitsAndTheOldOneKeepsIts() {
    Spc spc =
        AProcess.of("1 2 1 2 1 2 1 2 1 2 1 2 11 12 11 12 11 12 11 12")
            .rebasedAt(12)
            .aimingAt("10")
            .spc();
    assertEquals(
        List.of("1.50, -1.16 to 4.16", "11.50, 8.84 to 14.16"),
        spc.phases().stream().map(phase -> text(phase.limits())).toList());
    assertEquals(
        List.of("2020-01 to 2020-12", "2021-01 to 2021-08"),
        spc.phases().stream()
            .map(phase -> phase.from().key() + " to " + phase.to().key())
            .toList());
    assertEquals(List.of(false, true), spc.phases().stream().map(Phase::isTrial).toList());
    assertEquals(Assurance.HIT_AND_MISS, spc.assurance());
    assertTrue(
        spc.why()
            .endsWith(
                "; trial limits, from only 8 values; limits computed anew from January 2021:"
                    + " new team"),
        spc.why());
  }

  @Test
  void onlyWhatIsPossibleIsHeldAgainstTheTarget() {
    Spc spc =
        AProcess.of("99 97 100 96 99 98 100 97 99 98 100 97", Polarity.RANGE, Unit.PERCENTAGE)
            .aimingAt("85-100")
            .spc();
    assertEquals("98.33, 92.05 to 104.62", text(spc.limits()));
    assertEquals(Assurance.PASS, spc.assurance());
  }

  @Test
  void aPhaseThatHasJustBegunHasNoLimitsYet() {
    AProcess process = AProcess.of("1 2 1 2 1 2 1 2 1 2 1 2 11 12").rebasedAt(12);
    assertEquals(". . . . . . . . . . . . x x", process.signs());
    assertEquals(Variation.REFUSED, process.spc().variation());
  }

  @Test
  void aPhaseThatIsToBeginBeforeOrAfterAllValuesChangesNothing() {
    Spc plain = AProcess.of("1 2 1 2").spc();
    assertEquals(plain.points(), AProcess.of("1 2 1 2").rebasedAt(-3).spc().points());
    assertEquals(plain, AProcess.of("1 2 1 2").rebasedAt(4).spc());
    assertEquals(period("2020-04"), plain.points().getLast().period());
  }

  private static String text(Optional<Limits> limits) {
    return limits.stream()
        .map(one -> "%s, %s to %s".formatted(two(one.mean()), two(one.lower()), two(one.upper())))
        .collect(Collectors.joining());
  }

  private static BigDecimal two(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP);
  }
}
