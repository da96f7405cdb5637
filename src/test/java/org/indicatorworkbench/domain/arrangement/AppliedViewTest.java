package org.indicatorworkbench.domain.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.RowFilter.Condition;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views of the figures published for June 2023. */
final class AppliedViewTest {
  private static final Period JUNE = AnIndicator.period("2023-06");
  private static final Workspace SAMPLE = SampleWorkspaces.load("scrutiny-panel-2023-07");
  private static final List<RowState> ROWS = RowDeriver.all(SAMPLE, JUNE);

  @Test
  void theStandardViewShowsEveryRowUnderItsSectionInCatalogueOrder() {
    List<RowGroup> groups = AppliedView.of(View.STANDARD, ROWS, Set.of()).arrange(ROWS);
    assertEquals(
        SAMPLE.sections().stream().map(section -> Optional.of(Heading.of(section))).toList(),
        groups.stream().map(RowGroup::heading).toList());
    assertEquals(ROWS, groups.stream().flatMap(group -> group.rows().stream()).toList());
  }

  @Test
  void everythingThatAFilterAsksHoldsTogether() {
    RowFilter reds = RowFilter.ALL.with(Rag.RED, true);
    RowFilter silent = reds.with(Condition.NO_COMMENTARY, true);
    assertEquals(17, codes(View.STANDARD.with(reds)).size());
    assertEquals(
        List.of("E8", "M1", "M4", "M5", "A3", "P5", "P6"), codes(View.STANDARD.with(silent)));
    assertEquals(
        List.of("M1", "M4", "M5"),
        codes(View.STANDARD.with(silent.with(new Section("Management oversight"), true))));
    assertEquals(
        ROWS.stream()
            .filter(row -> row.rag() == Rag.RED || row.rag() == Rag.AMBER)
            .map(row -> row.code().text())
            .toList(),
        codes(View.STANDARD.with(reds.with(Rag.AMBER, true))));
    assertEquals(List.of(), codes(View.STANDARD.with(silent.with(Condition.MISSING_VALUE, true))));
    String owner = row("V3").indicator().owner();
    assertTrue(codes(View.STANDARD.with(RowFilter.ALL.withOwner(owner, true))).contains("V3"));
  }

  @Test
  void changedSinceADayAsksTheJournal() {
    View view = View.STANDARD.with(RowFilter.ALL.since(Optional.of(LocalDate.of(2023, 7, 1))));
    AppliedView applied =
        AppliedView.of(view, ROWS, Set.of(new IndicatorCode("V3"), new IndicatorCode("A1")));
    assertEquals(List.of("V3", "A1"), codes(applied.arrange(ROWS)));
  }

  @ParameterizedTest
  @EnumSource(Sort.Key.class)
  void everySortKeepsEveryRowAndReversedTurnsThoseRoundThatHaveSomethingToCompare(Sort.Key key) {
    View flat = View.STANDARD.with(Grouping.NONE);
    List<String> sorted = codes(flat.with(new Sort(key, false)));
    List<String> reversed = codes(flat.with(new Sort(key, true)));
    assertEquals(50, sorted.size());
    assertEquals(Set.copyOf(sorted), Set.copyOf(reversed));
    assertTrue(!sorted.equals(reversed));
  }

  @Test
  void theWorstRatingComesFirstAndRowsWithoutOneLastEitherWay() {
    View flat = View.STANDARD.with(Grouping.NONE);
    assertEquals(
        List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NOT_RATED),
        rags(flat.with(new Sort(Sort.Key.RATING, false))));
    assertEquals(
        List.of(Rag.GREEN, Rag.AMBER, Rag.RED, Rag.NOT_RATED),
        rags(flat.with(new Sort(Sort.Key.RATING, true))));
  }

  @Test
  void titlesAreSortedAsADictionaryDoesInsideTheirSections() {
    View view = View.STANDARD.with(new Sort(Sort.Key.TITLE, false));
    List<RowGroup> groups = AppliedView.of(view, ROWS, Set.of()).arrange(ROWS);
    assertEquals(
        SAMPLE.sections(),
        groups.stream()
            .map(group -> group.heading().orElseThrow().section().orElseThrow())
            .toList());
    assertEquals(
        List.of("E4", "E5", "E8", "E2", "E7", "E3", "E1", "E6"),
        codes(groups.subList(2, 3)),
        "referrals stand before re-referrals");
  }

  @Test
  void ratingsAreHeadingsWithTheirShape() {
    List<RowGroup> groups =
        AppliedView.of(View.STANDARD.with(Grouping.RATING), ROWS, Set.of()).arrange(ROWS);
    assertEquals(
        List.of("▲ Red 17", "◆ Amber 5", "● Green 6", "Not rated 22"),
        groups.stream()
            .map(group -> group.heading().orElseThrow().text() + " " + group.rows().size())
            .toList());
  }

  @Test
  void ownersAreInAlphabeticalOrderAndThoseWithoutOneLast() {
    List<String> headings =
        AppliedView.of(View.STANDARD.with(Grouping.OWNER), ROWS, Set.of()).arrange(ROWS).stream()
            .map(group -> group.heading().orElseThrow().text())
            .toList();
    assertEquals("No owner", headings.getLast());
    assertEquals(
        headings.stream().limit(headings.size() - 1L).sorted().toList(),
        headings.subList(0, headings.size() - 1));
  }

  @Test
  void aRowThatNoLongerMatchesStaysWhereItIsUntilTheViewIsAppliedAgain() {
    View view =
        View.STANDARD
            .with(RowFilter.ALL.with(Rag.RED, true).with(Rag.AMBER, true))
            .with(Grouping.RATING);
    AppliedView applied = AppliedView.of(view, ROWS, Set.of());
    List<RowState> now = ROWS.stream().map(row -> named(row, "V3") ? better() : row).toList();
    assertEquals(Rag.GREEN, better().rag());
    assertEquals(codes(applied.arrange(ROWS)), codes(applied.arrange(now)));
    assertEquals(
        codes(applied.arrange(ROWS)).stream().filter(code -> !code.equals("V3")).toList(),
        codes(AppliedView.of(view, now, Set.of()).arrange(now)));
  }

  @Test
  void aRowThatCameSinceIsShown() {
    List<RowState> before = ROWS.stream().filter(row -> !named(row, "V1")).toList();
    AppliedView applied =
        AppliedView.of(View.STANDARD.with(RowFilter.ALL.with(Rag.RED, true)), before, Set.of());
    assertEquals(Rag.GREEN, row("V1").rag());
    assertTrue(codes(applied.arrange(ROWS)).contains("V1"));
  }

  @Test
  void otherColumnsShowTheSameRows() {
    View view = View.STANDARD.with(RowFilter.ALL.with(Rag.RED, true));
    AppliedView applied = AppliedView.of(view, ROWS, Set.of());
    List<RowState> now = ROWS.stream().map(row -> named(row, "V5") ? better() : row).toList();
    View wider = view.with(ColumnGroup.OWNER, true);
    assertEquals(codes(applied.arrange(now)), codes(applied.withColumnsOf(wider).arrange(now)));
    assertEquals(wider, applied.withColumnsOf(wider).view());
  }

  /** V3 as it would be at its target. */
  private static RowState better() {
    IndicatorCode v3 = new IndicatorCode("V3");
    Change change =
        new Change.OfObservation(
            v3, JUNE, row("V3").at(JUNE), Optional.of(ValueReader.read("99%", Unit.PERCENTAGE)));
    Workspace next = SAMPLE.with(new ChangeSet("Edit", List.of(change)));
    return RowDeriver.derive(next, next.entry(v3).orElseThrow(), JUNE);
  }

  private static boolean named(RowState row, String code) {
    return row.code().text().equals(code);
  }

  private static RowState row(String code) {
    return ROWS.stream().filter(row -> named(row, code)).findFirst().orElseThrow();
  }

  private static List<Rag> rags(View view) {
    return AppliedView.of(view, ROWS, Set.of()).arrange(ROWS).stream()
        .flatMap(group -> group.rows().stream())
        .map(RowState::rag)
        .distinct()
        .toList();
  }

  private static List<String> codes(View view) {
    return codes(AppliedView.of(view, ROWS, Set.of()).arrange(ROWS));
  }

  private static List<String> codes(List<RowGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .map(row -> row.code().text())
        .toList();
  }
}
