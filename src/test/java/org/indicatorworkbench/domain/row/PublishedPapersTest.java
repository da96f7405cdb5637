package org.indicatorworkbench.domain.row;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.trend.Direction;
import org.junit.jupiter.api.Test;

/**
 * Two papers that councils published, rated again from their own figures: every row agrees but for
 * those in which the paper contradicts itself.
 */
final class PublishedPapersTest {
  private static final PublishedPaper MONTHLY = PublishedPaper.read("scrutiny-panel-2023-07");
  private static final PublishedPaper QUARTERLY = PublishedPaper.read("scrutiny-panel-2024-02");

  private final List<RowState> june = RowDeriver.all(MONTHLY.workspace(), period("2023-06"));
  private final List<RowState> autumn = RowDeriver.all(QUARTERLY.workspace(), period("2023-24 Q3"));

  @Test
  void everyRowOfTheMonthlyPaperComesOutAsWorkedOutByHand() {
    assertEquals(MONTHLY.lines(), lines(june, "2023-05"));
  }

  @Test
  void everyRowOfTheQuarterlyPaperComesOutAsWorkedOutByHand() {
    assertEquals(QUARTERLY.lines(), lines(autumn, "2023-24 Q2"));
  }

  @Test
  void all14ColoursThatCanBeReadInTheMonthlyPaperAgreeAtFivePoints() {
    List<RowState> coloured = only(june, row -> !MONTHLY.rag(row).isEmpty());
    assertEquals(14, coloured.size());
    assertEquals(Map.of(), rag(MONTHLY, coloured));
  }

  @Test
  void of28ArrowsOfTargetedRowsInTheMonthlyPaperOnlyOneDisagrees() {
    List<RowState> targeted =
        only(june, row -> row.target().isPresent() && !MONTHLY.direction(row).isEmpty());
    assertEquals(28, targeted.size());
    assertEquals(Map.of("P4", "↓ printed, ↑ better"), direction(MONTHLY, targeted));
  }

  @Test
  void the8ArrowsOfRowsWithoutATargetInTheMonthlyPaperMeanMore() {
    List<RowState> others =
        only(june, row -> row.target().isEmpty() && !MONTHLY.direction(row).isEmpty());
    assertEquals(8, others.size());
    assertEquals(Map.of(), direction(MONTHLY, others));
  }

  @Test
  void all39RatingsThatTheRuleCanTestInTheQuarterlyPaperAgreeWhenStrict() {
    List<RowState> tested =
        only(
            autumn,
            row ->
                List.of("RED", "GREEN").contains(QUARTERLY.rag(row))
                    && row.rag() != Rag.NOT_RATED
                    && !(row.target().orElseThrow() instanceof Target.Movement));
    assertEquals(39, tested.size());
    assertEquals(Map.of(), rag(QUARTERLY, tested));
  }

  @Test
  void theRatingsThatTheQuarterlyPaperCouldNotHaveComputedDisagree() {
    assertEquals(
        Map.of(
            "E4", "RED printed, NOT RATED: no target is set for Q3 2023-24",
            "E15",
                "RED printed, NOT RATED: the indicator has no polarity, so neither way is better",
            "W4",
                "RED printed, GREEN: 18 is down from 26 in Q2 2023-24, and the target is to"
                    + " decrease"),
        rag(QUARTERLY, only(autumn, row -> !QUARTERLY.rag(row).isEmpty())));
  }

  @Test
  void of55DirectionsInTheQuarterlyPaperTheTwoWithoutAPolarityDisagree() {
    List<RowState> directed =
        only(autumn, row -> row.direction().isPresent() && !QUARTERLY.direction(row).isEmpty());
    assertEquals(55, directed.size());
    assertEquals(
        Map.of("E4", "NEGATIVE printed, ↓ decrease", "E15", "NEGATIVE printed, ↓ decrease"),
        direction(QUARTERLY, directed));
  }

  @Test
  void noOtherRowDiffersFromPrint() {
    assertEquals(Map.of("P4", "direction"), MONTHLY.knownDifferences());
    assertEquals(
        Map.of("E4", "rag direction", "E15", "rag direction", "W4", "rag"),
        QUARTERLY.knownDifferences());
  }

  /** Values without their grouping, which the papers use on some pages only. */
  private static List<String> lines(List<RowState> rows, String previous) {
    return rows.stream()
        .map(
            row ->
                PublishedPaper.line(
                    row.code().text(),
                    row.display(period(previous)),
                    row.display(row.asked()),
                    row.target().map(Target::text).orElse(""),
                    row.indicator().polarity().key(),
                    row.rag().word(),
                    row.direction().map(Direction::word).map(Enum::name).orElse("")))
        .toList();
  }

  private static List<RowState> only(List<RowState> rows, Predicate<RowState> wanted) {
    return rows.stream().filter(wanted).toList();
  }

  private static Map<String, String> rag(PublishedPaper paper, List<RowState> rows) {
    return rows.stream()
        .filter(row -> !paper.rag(row).equals(row.rag().word()))
        .filter(row -> !(paper.rag(row).equals("Not targeted") && row.rag() == Rag.NOT_RATED))
        .collect(
            Collectors.toMap(
                row -> row.code().text(),
                row ->
                    "%s printed, %s: %s"
                        .formatted(paper.rag(row), row.rag().word(), row.assessment().why())));
  }

  private static Map<String, String> direction(PublishedPaper paper, List<RowState> rows) {
    Map<String, String> differing = new TreeMap<>();
    for (RowState row : rows) {
      Direction direction = row.direction().orElseThrow();
      String printed = paper.direction(row);
      if (!printed.equals(direction.word().arrow())
          && !PublishedPaper.printed(direction.word()).equals(printed)) {
        differing.put(row.code().text(), printed + " printed, " + direction.phrase());
      }
    }
    return differing;
  }
}
