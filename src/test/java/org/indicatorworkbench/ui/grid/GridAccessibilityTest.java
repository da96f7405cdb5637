package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.junit.jupiter.api.Test;

/** A screen reader finds every cell, frozen or scrolled away, and hears where it is. */
final class GridAccessibilityTest extends GridTest {
  private static final String V3 =
      "V3, Children with a child protection plan visited within 10 working days, ";

  @Test
  void aFigureIsSpokenWithItsPlace() {
    assertEquals(V3 + "June 2023: 90%", spoken(cell("V3", JUNE)));
    assertEquals(AccessibleRole.TABLE_CELL, cell("V3", JUNE).getAccessibleRole());
  }

  @Test
  void cellsAreFoundAlsoWhereTheyAreScrolledAway() {
    scroll("horizontal", 1);
    assertEquals(V3 + "June 2022: 87%", spoken(cell("V3", month(2022, 6))));
    assertEquals(V3 + "higher is better", spoken(cell("V3", FixedColumn.TITLE)));
    scroll("vertical", 1);
    assertEquals("D1, Contacts received in the month, June 2023: 1,910", spoken(cell("D1", JUNE)));
  }

  @Test
  void theRatingIsSpokenInWordsWithItsReason() {
    assertEquals(
        V3
            + "rating Amber: 90% is 5.0 points below the target of 95%, inside the tolerance of 5"
            + " points",
        spoken(cell("V3", FixedColumn.RATING)));
  }

  @Test
  void theTrendIsSpokenInNumbers() {
    assertEquals(
        V3 + "trend from June 2022 to June 2023: 87% to 90%, lowest 82%, highest 95%",
        spoken(cell("V3", FixedColumn.TREND)));
  }

  @Test
  void changesAndComparatorsAreSpokenWithWhatTheyCompare() {
    assertEquals(V3 + "target 95%", spoken(cell("V3", FixedColumn.TARGET)));
    assertEquals(
        V3 + "direction worse, compared with May 2023", spoken(cell("V3", FixedColumn.DIRECTION)));
    assertEquals(
        V3 + "change on previous -2.0 points: 90% in June 2023 less 92% in May 2023",
        spoken(cell("V3", CalculatedColumn.ON_PREVIOUS)));
    assertEquals(
        V3 + "change on last year +3.0 points: 90% in June 2023 less 87% in June 2022",
        spoken(cell("V3", CalculatedColumn.ON_LAST_YEAR)));
    assertEquals(
        "C7, Children in our care, England 2021-22: 80,850",
        spoken(cell("C7", new ComparatorColumn("England"))));
  }

  @Test
  void aSpecialValueIsSpokenInFullWithWhoAndWhen() {
    onFx(
        () ->
            grid.put(
                new IndicatorCode("V3"),
                JUNE,
                Optional.of(
                    new Observation(
                        Value.Special.PENDING,
                        Status.PROVISIONAL,
                        "system down",
                        "Head of Assessment",
                        "2023-08",
                        ""))));
    settle();
    assertEquals(
        V3
            + "June 2023: pending, provisional, from Head of Assessment, due August 2023, note:"
            + " system down",
        spoken(cell("V3", JUNE)));
    assertEquals("tbc", get(() -> cell("V3", JUNE).getText()));
    assertTrue(get(() -> cell("V3", JUNE).lookup(".corner-mark").isVisible()));
  }

  @Test
  void aHeadingIsSpokenWithItsStateFromAnyOfItsCells() {
    goTo("V1", JUNE);
    keys(KeyCode.UP);
    assertEquals("Section Visits, 5 indicators, unfolded", spoken(focusItem()));
    keys(KeyCode.ENTER);
    assertEquals("Section Visits, 5 indicators, folded", spoken(focusItem()));
    Node row = get(() -> ((GridCell) focusItem()).getTableRow());
    assertEquals(false, get(() -> row.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)));
  }

  @Test
  void theFocusIsOnTheCellTheUserIsIn() {
    goTo("V3", JUNE);
    assertSame(cell("V3", JUNE), focusItem());
    keys(KeyCode.HOME);
    assertSame(cell("V3", month(2022, 6)), focusItem());
    keys(KeyCode.LEFT);
    assertSame(cell("V3", FixedColumn.RATING), focusItem());
  }

  @Test
  void whatIsSelectedIsToldWithItsFrozenCells() {
    goTo("V3", MAY);
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    keys(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals(
        Set.of(cell("V3", MAY), cell("V3", JUNE), cell("V4", MAY), cell("V4", JUNE)),
        selectedItems());
    assertEquals(true, ask(cell("V4", JUNE), AccessibleAttribute.SELECTED));
    assertEquals(false, ask(cell("V5", JUNE), AccessibleAttribute.SELECTED));
    assertSame(cell("V3", MAY), focusItem());
    keys(KeyCode.ESCAPE);
    keys(KeyCode.SHIFT, KeyCode.SPACE);
    assertTrue(selectedItems().contains(cell("V3", FixedColumn.CODE)));
    assertTrue(selectedItems().contains(cell("V3", FixedColumn.RATING)));
    assertEquals(true, ask(cell("V3", FixedColumn.TITLE), AccessibleAttribute.SELECTED));
  }

  @Test
  void everyCellKnowsItsLineAndColumnFrozenOrScrolledAway() {
    scroll("horizontal", 1);
    scroll("vertical", 1);
    assertEquals(get(() -> grid.model.lines().size()), ask(table(), AccessibleAttribute.ROW_COUNT));
    assertEquals(
        get(() -> table().getVisibleLeafColumns().size()),
        ask(table(), AccessibleAttribute.COLUMN_COUNT));
    List<Column> columns =
        List.of(
            FixedColumn.CODE,
            FixedColumn.RATING,
            new PeriodColumn(month(2022, 6)),
            new PeriodColumn(JUNE),
            FixedColumn.TARGET);
    for (String code : List.of("D1", "V3", "P9")) {
      for (Column column : columns) {
        GridCell cell = cell(code, column);
        assertEquals(AccessibleRole.TABLE_CELL, cell.getAccessibleRole());
        assertEquals(
            get(() -> grid.model.indexOf(new IndicatorCode(code))),
            ask(cell, AccessibleAttribute.ROW_INDEX));
        assertEquals(place(table(), column), ask(cell, AccessibleAttribute.COLUMN_INDEX));
        assertTrue(spoken(cell).startsWith(code + ", "), spoken(cell));
      }
    }
  }

  private Set<Node> selectedItems() {
    return get(
        () ->
            ((List<?>) table().queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS))
                .stream().map(Node.class::cast).collect(Collectors.toSet()));
  }

  private Object ask(Node node, AccessibleAttribute attribute) {
    return get(() -> node.queryAccessibleAttribute(attribute));
  }

  @Test
  void theTableAndTheEditorHaveNames() {
    assertEquals("Indicators", get(() -> table().getAccessibleText()));
    goTo("V3", JUNE);
    keys(KeyCode.F2);
    assertEquals("V3, June 2023", get(() -> editor().getAccessibleText()));
  }

  /** What the toolkit tells a screen reader to speak. */
  private Node focusItem() {
    return get(() -> (Node) table().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
  }
}
