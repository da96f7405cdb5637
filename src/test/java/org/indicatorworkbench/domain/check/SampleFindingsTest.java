package org.indicatorworkbench.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that the checks find in three papers as they were published. A finding that is not in
 * these lists is one too many, however true; see sample-data/SOURCES.md for the faults.
 */
class SampleFindingsTest {

  @Test
  void thePaperOfJuly2023() {
    assertEquals(
        """
        blocks: published direction P4 2023-06
        blocks: implied population C8 2022-11
        blocks: rolling 12 months D7 2023-05
        blocks: rolling 12 months D7 2023-06
        warns: same value P6 2023-06
        warns: benchmark of another unit C7
        warns: benchmark of another unit C10
        """,
        found("scrutiny-panel-2023-07"));
  }

  @Test
  void thePaperOfFebruary2024() {
    assertEquals(
        """
        blocks: published rating W4 2023-24 Q3
        blocks: rating without target or polarity E4 2023-24 Q3
        blocks: rating without target or polarity E15 2023-24 Q3
        blocks: published direction E4 2023-24 Q3
        blocks: published direction E15 2023-24 Q3
        warns: rate of another population S1 2022-23 Q4
        warns: rate of another population S2 2022-23 Q4
        warns: rate of another population S3 2022-23 Q4
        warns: rate of another population S4 2022-23 Q4
        warns: benchmark of the next row E11
        warns: small numbers E4
        warns: small numbers C1
        warns: small numbers C4
        notes: red near its target A6 2023-24 Q3
        """,
        found("scrutiny-panel-2024-02"));
  }

  @Test
  void thePaperOfJanuary2021() {
    assertEquals(
        """
        blocks: published direction K4b 2020-12
        blocks: published direction K9 2020-12
        blocks: published direction K21 2020-12
        blocks: published direction A1 2020-12
        blocks: published direction C3 2020-12
        blocks: published direction V1 2020-12
        blocks: published direction V2 2020-12
        blocks: numerator and denominator T8 2020-10
        blocks: parts and total L1 2020-09
        blocks: parts and total L1 2020-11
        blocks: parts and total L1 2020-12
        warns: change in per cent V3a 2020-12
        warns: change in per cent V3b 2020-12
        warns: target without polarity K21
        warns: target without polarity V3
        warns: shifted by a period K4a 2020-11
        warns: shifted by a period K4b 2020-11
        warns: same value A4 2020-12
        warns: nothing for this period 2020-12
        warns: small numbers K17a
        warns: small numbers K17b
        warns: small numbers K17c
        warns: small numbers Y1a
        warns: small numbers T2c
        warns: small numbers T2d
        warns: small numbers O1
        notes: period missing K1
        notes: period missing K4
        notes: period missing K5
        notes: period missing K20
        notes: period missing D1
        notes: period missing F1
        notes: period missing L3
        notes: benchmark without a year 2020-12
        notes: varying decimals K2
        notes: varying decimals K4a
        notes: varying decimals P2
        notes: varying decimals L3
        """,
        found("improvement-board-2021-01"));
  }

  @Test
  void fourRatesOfAnotherPopulationSayWhichOneTheyFit() {
    assertEquals(
        List.of("S1", "S2", "S3", "S4"),
        run("scrutiny-panel-2024-02").open().stream()
            .filter(one -> one.message().contains("The 4 rates of that period fit 42,839 people."))
            .flatMap(one -> one.code().stream())
            .map(IndicatorCode::text)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"scrutiny-panel-2023-07", "scrutiny-panel-2024-02", "improvement-board-2021-01"})
  void noPlaceHasTwoFindingsByOneRuleSoThatAWaiverIsOfOne(String sample) {
    List<RulingKey> places = run(sample).open().stream().<RulingKey>map(Finding::key).toList();
    assertEquals(places.stream().distinct().toList(), places);
  }

  private static String found(String sample) {
    return run(sample).open().stream()
        .map(finding -> line(finding) + "\n")
        .collect(Collectors.joining());
  }

  private static Findings run(String sample) {
    Workspace workspace = SampleWorkspaces.load(sample);
    return Checks.run(Checked.of(workspace, Timeline.latest(workspace).orElseThrow()));
  }

  private static String line(Finding finding) {
    String place =
        Stream.of(finding.code().map(IndicatorCode::text), finding.period().map(Period::key))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return finding.severity().key() + ": " + finding.rule().name() + " " + place;
  }
}
