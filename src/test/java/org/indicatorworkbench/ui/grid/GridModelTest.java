package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.indicatorworkbench.domain.arrangement.AppliedView;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the grid shows, without a toolkit. */
final class GridModelTest {
  private static final Period JUNE = new Month(YearMonth.of(2023, 6));
  private static final Workspace SAMPLE = SampleWorkspaces.load("scrutiny-panel-2023-07");
  private static final Section VISITS = new Section("Visits");

  private final ObservableList<RowState> rows =
      FXCollections.observableArrayList(RowDeriver.all(SAMPLE, JUNE));
  private final GridModel model = new GridModel(rows);
  private final List<String> changes = new ArrayList<>();

  @BeforeEach
  void listen() {
    model.askedProperty().set(Optional.of(JUNE));
    model
        .lines()
        .addListener(
            (ListChangeListener<GridLine>)
                change -> {
                  while (change.next()) {
                    changes.add(change.getRemovedSize() + " out, " + change.getAddedSize() + " in");
                  }
                });
  }

  @Test
  void everySectionHasAHeadingBeforeItsIndicators() {
    List<SectionLine> headings =
        model.lines().stream()
            .filter(SectionLine.class::isInstance)
            .map(SectionLine.class::cast)
            .toList();
    assertEquals(
        List.of(
            new SectionLine(Heading.of(new Section("Demand")), 8, false),
            new SectionLine(Heading.of(new Section("Children across the service")), 11, false),
            new SectionLine(Heading.of(new Section("Earlier help")), 8, false),
            new SectionLine(Heading.of(VISITS), 5, false),
            new SectionLine(Heading.of(new Section("Management oversight")), 6, false),
            new SectionLine(Heading.of(new Section("Multi-agency working")), 3, false)),
        headings.subList(0, 6));
    assertEquals(headings.getFirst(), model.lines().getFirst());
  }

  @Test
  void rowsWithoutAnySectionHaveNoHeading() {
    ObservableList<RowState> plain = FXCollections.observableArrayList();
    GridModel without = new GridModel(plain);
    assertEquals(List.of(), without.lines());
    plain.add(inSection(rows.getFirst(), Section.NONE));
    assertEquals(1, without.lines().size());
    assertTrue(without.lines().getFirst() instanceof IndicatorLine);
  }

  @Test
  void aRowSetInPlaceChangesItsLineAndNoOther() {
    IndicatorLine line = line("V3");
    RowState before = line.now();
    RowState after = again(before);
    rows.set(rows.indexOf(before), after);
    assertSame(line, line("V3"));
    assertSame(after, line.now());
    assertNotSame(before, line.now());
    assertEquals(List.of(), changes);
  }

  @Test
  void aRowSetInPlaceBehindAFilterDoesTheSame() {
    FilteredList<RowState> filtered = new FilteredList<>(rows, row -> row.section().equals(VISITS));
    GridModel behind = new GridModel(filtered);
    IndicatorLine line = behind.line(new IndicatorCode("V3")).orElseThrow();
    RowState after = again(line.now());
    List<GridLine> before = List.copyOf(behind.lines());
    rows.set(rows.indexOf(line.now()), after);
    assertEquals(before, behind.lines());
    assertSame(after, line.now());
  }

  @Test
  void foldingTakesOutTheLinesOfThatSectionAlone() {
    model.toggle(Heading.of(VISITS));
    assertEquals(-1, model.indexOf(new IndicatorCode("V3")));
    assertEquals(List.of("6 out, 0 in", "0 out, 1 in"), changes);
    model.toggle(Heading.of(VISITS));
    assertTrue(model.indexOf(new IndicatorCode("V3")) > 0);
  }

  @Test
  void aRowThatMovesToAnotherSectionIsShownThere() {
    RowState v3 = line("V3").now();
    rows.set(rows.indexOf(v3), inSection(v3, new Section("Demand")));
    assertEquals(
        new SectionLine(Heading.of(new Section("Demand")), 9, false), model.lines().getFirst());
    assertEquals(9, model.indexOf(new IndicatorCode("V3")));
  }

  @Test
  void goingToACellUnfoldsItsSection() {
    model.toggle(Heading.of(VISITS));
    CellAddress address = new CellAddress(new IndicatorCode("V3"), JUNE);
    model.select(address);
    assertEquals(Optional.of(address), model.selectionProperty().get());
    assertTrue(model.indexOf(new IndicatorCode("V3")) > 0);
  }

  @Test
  void goingToAnIndicatorThatIsNotThereGoesNowhere() {
    model.select(new CellAddress(new IndicatorCode("Z9"), JUNE));
    assertEquals(Optional.empty(), model.selectionProperty().get());
  }

  @Test
  void findGoesFromOneToTheNextAndRound() {
    model.findProperty().set(" SUPERVISION ");
    List<String> found = new ArrayList<>();
    for (int step = 0; step < 7; step++) {
      assertTrue(model.findNext(true));
      found.add(model.selectionProperty().get().orElseThrow().code().text());
    }
    assertEquals(List.of("M1", "M2", "M3", "M4", "M5", "M6", "M1"), found);
    assertTrue(model.findNext(false));
    assertEquals("M6", model.selectionProperty().get().orElseThrow().code().text());
  }

  @Test
  void findSaysWhenThereIsNone() {
    model.findProperty().set("unheard of");
    assertFalse(model.findNext(true));
    model.findProperty().set(" ");
    assertFalse(model.findNext(true));
  }

  @Test
  void findCountsWhatIsShownAndSaysHowManyTheFilterHides() {
    Finding finding = new Finding(model);
    finding.seek("supervision");
    assertEquals("1 of 6", finding.status().get());
    show(RowFilter.ALL.with(Rag.RED, true));
    assertEquals("1 of 5, 1 hidden", finding.status().get());
    finding.go(true);
    assertEquals("2 of 5, 1 hidden", finding.status().get());
    show(RowFilter.ALL.with(VISITS, true));
    assertEquals("6 hidden", finding.status().get());
    finding.seek("unheard of");
    assertEquals("Not found", finding.status().get());
  }

  @Test
  void whereAFilterHidesARowTheNextThatIsShownIsNearest() {
    show(RowFilter.ALL.with(VISITS, true));
    assertEquals(Optional.of(new IndicatorCode("V1")), model.nearest(new IndicatorCode("E8")));
    assertEquals(Optional.empty(), model.nearest(new IndicatorCode("V3")));
    show(RowFilter.ALL);
    show(RowFilter.ALL.with(VISITS, true));
    assertEquals(Optional.of(new IndicatorCode("V5")), model.nearest(new IndicatorCode("M1")));
    model.toggle(Heading.of(VISITS));
    assertEquals(Optional.empty(), model.nearest(new IndicatorCode("V3")));
  }

  private void show(RowFilter filter) {
    model
        .viewProperty()
        .set(AppliedView.of(View.STANDARD.with(filter), List.copyOf(model.rows()), Set.of()));
  }

  @Test
  void comparatorsComeInTheOrderOfTheRows() {
    assertEquals(
        List.of("England", "South East", "Southampton", "Statistical neighbours"),
        List.copyOf(model.comparators()));
    rows.clear();
    assertEquals(List.of(), List.copyOf(model.comparators()));
  }

  private IndicatorLine line(String code) {
    return model.line(new IndicatorCode(code)).orElseThrow();
  }

  private static RowState again(RowState row) {
    return RowDeriver.derive(SAMPLE, SAMPLE.entry(row.code()).orElseThrow(), row.asked());
  }

  /** The row of the same indicator had the catalogue put it into another section. */
  private static RowState inSection(RowState row, Section section) {
    Indicator was = row.indicator();
    Indicator is =
        new Indicator(
            was.code(),
            was.position(),
            section,
            was.title(),
            was.unit(),
            was.decimals(),
            was.polarity(),
            was.frequency(),
            was.basis(),
            was.parent(),
            was.tolerance(),
            was.owner(),
            was.outcome(),
            was.definition());
    Change moved = new Change.OfIndicator(was.code(), Optional.of(was), Optional.of(is));
    Workspace changed = SAMPLE.with(new ChangeSet("Move", List.of(moved)));
    return RowDeriver.derive(changed, changed.entry(was.code()).orElseThrow(), row.asked());
  }
}
