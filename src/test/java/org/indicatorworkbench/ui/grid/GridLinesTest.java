package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.arrangement.AppliedView;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.View;
import org.junit.jupiter.api.Test;

/** Sections fold, keys go through lines, and the table says what to do when it is empty. */
final class GridLinesTest extends GridTest {
  private static final Section VISITS = new Section("Visits");

  @Test
  void aHeadingShowsItsNameAndCountAndFoldsByClick() {
    goTo("V1", JUNE);
    assertEquals("5", heading("Visits", ".count"));
    click("Visits");
    settle();
    assertEquals(Set.of(Heading.of(VISITS)), get(() -> Set.copyOf(grid.model.foldedHeadings())));
    assertEquals(-1, get(() -> grid.model.indexOf(new IndicatorCode("V1"))));
    assertEquals(Optional.of(Heading.of(VISITS)), get(() -> grid.model.headingProperty().get()));
    click("Visits");
    settle();
    assertEquals(Set.of(), get(() -> Set.copyOf(grid.model.foldedHeadings())));
  }

  @Test
  void aClickOnAHeadingScrollsNoColumn() {
    goTo("D1", month(2022, 6));
    double before = get(() -> bar("horizontal").getValue());
    click("Demand");
    settle();
    assertEquals(before, get(() -> bar("horizontal").getValue()));
    // Nor back to the column of the user, who may have scrolled away from it.
    scroll("horizontal", 1);
    double end = get(() -> bar("horizontal").getValue());
    click("Demand");
    settle();
    assertEquals(end, get(() -> bar("horizontal").getValue()));
    assertTrue(end > before, end + " and " + before);
  }

  @Test
  void whereAFilterHidesTheRowOfTheUserTheNextOneIsChosenForAll() {
    goTo("V3", JUNE);
    View reds = View.STANDARD.with(RowFilter.ALL.with(Rag.RED, true));
    onFx(
        () ->
            grid.model
                .viewProperty()
                .set(AppliedView.of(reds, List.copyOf(grid.model.rows()), Set.of())));
    settle();
    assertEquals(at("V5", JUNE), here());
    keys(KeyCode.UP);
    keys(KeyCode.UP);
    assertEquals(at("E8", JUNE), here());
  }

  @Test
  void onAHeadingEnterSpaceLeftAndRightFold() {
    goTo("V1", JUNE);
    keys(KeyCode.UP);
    assertEquals(Optional.empty(), here());
    assertEquals(Optional.of(Heading.of(VISITS)), get(() -> grid.model.headingProperty().get()));
    keys(KeyCode.ENTER);
    assertTrue(isFolded());
    keys(KeyCode.SPACE);
    assertFalse(isFolded());
    keys(KeyCode.LEFT);
    keys(KeyCode.LEFT);
    assertTrue(isFolded());
    keys(KeyCode.RIGHT);
    assertFalse(isFolded());
    assertEquals(Optional.of(Heading.of(VISITS)), get(() -> grid.model.headingProperty().get()));
    keys(KeyCode.DOWN);
    assertEquals(at("V1", JUNE), here());
  }

  @Test
  void foldingAboveLeavesTheUserOnTheSameFigure() {
    goTo("V3", JUNE);
    onFx(() -> grid.model.toggle(Heading.of(new Section("Demand"))));
    settle();
    assertEquals(at("V3", JUNE), here());
    keys(KeyCode.DOWN);
    assertEquals(at("V4", JUNE), here());
  }

  @Test
  void altWithUpAndDownGoesFromHeadingToHeading() {
    goTo("V3", JUNE);
    keys(KeyCode.ALT, KeyCode.UP);
    assertEquals(Optional.of(Heading.of(VISITS)), get(() -> grid.model.headingProperty().get()));
    keys(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(
        Optional.of(Heading.of(new Section("Management oversight"))),
        get(() -> grid.model.headingProperty().get()));
  }

  @Test
  void homeAndEndGoToTheEndsOfTheLine() {
    goTo("V3", MAY);
    keys(KeyCode.HOME);
    assertEquals(place(table(), new PeriodColumn(month(2022, 6))), column());
    keys(KeyCode.END);
    assertEquals(get(() -> table().getVisibleLeafColumns().size() - 1), column());
  }

  @Test
  void pageDownGoesAWindowFurtherInTheSameColumn() {
    goTo("D1", JUNE);
    keys(KeyCode.PAGE_DOWN);
    keys(KeyCode.PAGE_DOWN);
    int line = get(() -> table().getFocusModel().getFocusedIndex());
    assertTrue(line > 15, "line " + line);
    assertEquals(place(table(), new PeriodColumn(JUNE)), column());
  }

  @Test
  void theFirstVisitGoesToTheFirstFigureOfThePeriodAskedFor() {
    onFx(() -> grid.view.requestFocus());
    settle();
    assertEquals(at("D1", JUNE), here());
  }

  @Test
  void whatIsLookedForIsMarkedAndGoneTo() {
    goTo("V3", JUNE);
    onFx(() -> grid.model.findProperty().set("core group"));
    assertTrue(get(() -> grid.model.findNext(true)));
    settle();
    assertEquals(at("A1", JUNE), here());
    assertTrue(get(() -> pseudo(cell("A1", JUNE).getTableRow()).contains("found")));
    assertFalse(get(() -> pseudo(cell("A2", JUNE).getTableRow()).contains("found")));
  }

  @Test
  void theColumnOfThePeriodAskedForIsMarked() {
    goTo("V3", JUNE);
    assertTrue(get(() -> cell("V3", JUNE).getStyleClass().contains("asked")));
    onFx(() -> grid.model.askedProperty().set(Optional.of(MAY)));
    settle();
    assertTrue(get(() -> cell("V3", MAY).getStyleClass().contains("asked")));
    assertFalse(get(() -> cell("V3", JUNE).getStyleClass().contains("asked")));
  }

  @Test
  void anotherPeriodBeforeTheOthersLeavesTheUserOnTheSameFigure() {
    goTo("V3", JUNE);
    onFx(() -> grid.model.periods().addFirst(month(2022, 5)));
    settle();
    assertEquals(at("V3", JUNE), here());
    keys(KeyCode.LEFT);
    assertEquals(at("V3", MAY), here());
  }

  @Test
  void aColumnGrowsWithAValueThatIsLonger() {
    goTo("C1", JUNE);
    double before = place(cell("C1", JUNE)).getWidth();
    type("1234567890");
    keys(KeyCode.ENTER);
    assertEquals("1,234,567,890", get(() -> cell("C1", JUNE).getText()));
    assertTrue(place(cell("C1", JUNE)).getWidth() > before);
  }

  @Test
  void anEmptyGridOffersTheImport() {
    onFx(() -> grid.rows.clear());
    settle();
    click("Import…");
    assertEquals(List.of("import"), grid.edits);
  }

  private boolean isFolded() {
    return get(() -> grid.model.foldedHeadings().contains(Heading.of(VISITS)));
  }

  private int column() {
    return get(() -> table().getFocusModel().getFocusedCell().getColumn());
  }

  private String heading(String name, String part) {
    return get(
        () ->
            grid.view.lookupAll(".section-bar").stream()
                .filter(bar -> ((Label) bar.lookup(".name")).getText().equals(name))
                .filter(Node::isVisible)
                .map(bar -> ((Label) bar.lookup(part)).getText())
                .findFirst()
                .orElseThrow());
  }

  private static String pseudo(Node node) {
    return node.getPseudoClassStates().toString();
  }
}
