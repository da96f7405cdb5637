package org.indicatorworkbench.domain.row;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.trend.spc.Limits;
import org.indicatorworkbench.domain.trend.spc.Rule;
import org.indicatorworkbench.domain.trend.spc.Spc;
import org.indicatorworkbench.domain.workspace.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The 28 rows with a target of the monthly paper in June 2023: which rules hold at the last point
 * and between which limits, not cut to what is possible, as worked out beside the paper.
 */
final class PublishedSpcTest {
  private static final PublishedPaper MONTHLY = PublishedPaper.read("scrutiny-panel-2023-07");

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "C6, none, 60 to 79, common cause, hit and miss",
    "C8, outside, 106 to 113, improvement, fail",
    "E1, outside, 22 to 34, concern, hit and miss",
    "E4, none, 56 to 98, common cause, hit and miss",
    "E7, none, 4 to 131, common cause, hit and miss",
    "E8, near + side, 29 to 33, concern, fail",
    "V1, none, 92 to 100, common cause, hit and miss",
    "V2, none, 79 to 96, common cause, hit and miss",
    "V3, none, 79 to 100, common cause, hit and miss",
    "V4, none, 96 to 100, common cause, pass",
    "V5, none, 77 to 94, common cause, fail",
    "M1, outside, 88 to 97, concern, hit and miss",
    "M2, none, 73 to 98, common cause, hit and miss",
    "M3, outside, 93 to 98, concern, hit and miss",
    "M4, none, 75 to 105, common cause, hit and miss",
    "M5, none, 69 to 94, common cause, fail",
    "M6, near, 44 to 95, improvement, hit and miss",
    "A1, none, 65 to 94, common cause, fail",
    "A2, none, -23 to 88, common cause, fail",
    "A3, none, 75 to 87, common cause, fail",
    "P1, none, 88 to 98, common cause, hit and miss",
    "P2, none, 66 to 82, common cause, fail",
    "P3, none, 96 to 100, common cause, pass",
    "P4, side, 14 to 18, improvement, fail",
    "P5, outside, 68 to 70, concern, fail",
    "P6, none, no limits, refused, none",
    "P7, outside, 24 to 27, concern, pass",
    "P8, none, 43 to 64, common cause, fail"
  })
  void theRulesThatHoldInJuneAreThoseWorkedOutBesideThePaper(
      String code, String rules, String limits, String variation, String assurance) {
    Spc spc = spc(code);
    assertEquals(
        List.of(rules, limits, variation, assurance),
        List.of(rules(spc), limits(spc), spc.variation().key(), spc.assurance().key()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          V3 | 90% in June 2023 lies between the limits of 79.2% and 100.0% and is part of no pattern: common cause variation; the limits reach across the target of 95%, so it is hit or missed by chance
          E1 | 35% in June 2023 is above the upper limit of 33.9%: concern, as lower is better; the limits reach across the target of 23%, so it is hit or missed by chance
          E8 | two of three values up to June 2023 are near the upper limit of 33.4%: concern, as lower is better; no value within the limits meets the target of 24%
          P4 | the last 7 values up to June 2023 are all below the mean of 16.1%: improvement, as lower is better; no value within the limits meets the target of 11%
          P6 | the 13 values from June 2022 to June 2023 hardly differ: without outliers every moving range is 0, which gives no limits
          P8 | 62% in June 2023 lies between the limits of 43.2% and 64.5% and is part of no pattern: common cause variation; no value within the limits meets the target of 75%; trial limits, from only 7 values
          V4 | 98% in June 2023 lies between the limits of 95.7% and 100.0% and is part of no pattern: common cause variation; every value within the limits meets the target of 95%
          """)
  void theSentenceSaysWhatWasFoundAndOnWhatItRests(String code, String why) {
    assertEquals(why, spc(code).why());
  }

  private static Spc spc(String code) {
    Entry entry =
        MONTHLY.workspace().inOrder().stream()
            .filter(one -> one.indicator().code().text().equals(code))
            .findFirst()
            .orElseThrow();
    return RowDeriver.derive(MONTHLY.workspace(), entry, period("2023-06")).spc();
  }

  private static String rules(Spc spc) {
    String all =
        spc.signal().stream()
            .flatMap(signal -> signal.rules().stream())
            .sorted()
            .map(PublishedSpcTest::word)
            .collect(Collectors.joining(" + "));
    return all.isEmpty() ? "none" : all;
  }

  private static String word(Rule rule) {
    return switch (rule) {
      case OUTSIDE_LIMITS -> "outside";
      case TREND -> "trend";
      case NEAR_LIMIT -> "near";
      case ONE_SIDE -> "side";
    };
  }

  private static String limits(Spc spc) {
    return spc.limits().map(PublishedSpcTest::rounded).orElse("no limits");
  }

  private static String rounded(Limits limits) {
    return limits.lower().setScale(0, RoundingMode.HALF_UP)
        + " to "
        + limits.upper().setScale(0, RoundingMode.HALF_UP);
  }
}
