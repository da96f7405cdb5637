package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.work.catalogue.Spot;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Parts fold below their indicator, rows and sections are dragged, titles are edited in place. */
final class GridPartsTest extends GridTest {

  @Test
  void partsFoldByTheArrowTheKeysAndUnfoldWhenTheyAreGoneTo() {
    nest("V2", "V1");
    nest("V3", "V2");
    goTo("V1", JUNE);
    assertEquals(List.of("V1", "V2", "V3", "V4", "V5"), visits());
    click(cell("V1", FixedColumn.TITLE).lookup(".arrow"));
    settle();
    assertEquals(List.of("V1", "V4", "V5"), visits());
    assertEquals(
        false,
        get(
            () ->
                cell("V1", JUNE)
                    .getTableRow()
                    .queryAccessibleAttribute(AccessibleAttribute.EXPANDED)));
    goTo("V3", JUNE);
    assertEquals(List.of("V1", "V2", "V3", "V4", "V5"), visits());
    assertEquals(at("V3", JUNE), here());
    goTo("V2", JUNE);
    keys(KeyCode.SPACE);
    assertEquals(List.of("V1", "V2", "V4", "V5"), visits());
    keys(KeyCode.HOME);
    toTheFirstColumn();
    keys(KeyCode.RIGHT);
    assertEquals(List.of("V1", "V2", "V3", "V4", "V5"), visits());
    keys(KeyCode.LEFT);
    assertEquals(List.of("V1", "V2", "V4", "V5"), visits());
  }

  /** From the first period, across the rating, the trend and the title. */
  private void toTheFirstColumn() {
    for (int columns = 0; columns < 4; columns++) {
      keys(KeyCode.LEFT);
    }
  }

  @Test
  void aWholeSaysInWordsHowManyPartsItHas() {
    nest("V2", "V1");
    goTo("V1", JUNE);
    String spoken = spoken(cell("V1", FixedColumn.TITLE));
    assertEquals("1 part, unfolded", spoken.substring(spoken.lastIndexOf(", 1") + 2));
  }

  @Test
  void aRowIsDraggedByItsGripAndALineShowsWhere() {
    goTo("V5", JUNE);
    FxRobot robot = new FxRobot();
    GridCell code = cell("V4", FixedColumn.CODE);
    robot.moveTo(code.lookup(".grip")).press(MouseButton.PRIMARY);
    robot.moveTo(cell("V2", FixedColumn.CODE)).moveBy(0, -8);
    settle();
    assertEquals(true, get(() -> grid.view.lookup(".insertion-line").isVisible()));
    robot.release(MouseButton.PRIMARY);
    settle();
    assertEquals(List.of("move [V4] " + new Spot.After(new IndicatorCode("V1"))), grid.edits);
    assertEquals(false, get(() -> grid.view.lookup(".insertion-line").isVisible()));
  }

  @Test
  void escapeEndsADragWithoutAMove() {
    goTo("V5", JUNE);
    FxRobot robot = new FxRobot();
    GridCell code = cell("V4", FixedColumn.CODE);
    robot.moveTo(code.lookup(".grip")).press(MouseButton.PRIMARY);
    robot.moveTo(cell("V2", FixedColumn.CODE));
    keys(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    settle();
    assertEquals(List.of(), grid.edits);
  }

  @Test
  void aSectionIsDraggedByItsHeadingToBetweenSections() {
    goTo("D1", JUNE);
    FxRobot robot = new FxRobot();
    Node heading = headingRow(1);
    String name = get(() -> ((SectionLine) ((GridRow) heading).getItem()).heading().name());
    String first = get(() -> ((SectionLine) grid.model.lines().getFirst()).heading().name());
    robot.moveTo(heading).press(MouseButton.PRIMARY);
    robot.moveTo(cell("D2", FixedColumn.CODE));
    settle();
    robot.release(MouseButton.PRIMARY);
    settle();
    assertEquals(List.of("move " + name + " before " + first), grid.edits);
    assertEquals(
        false, get(() -> grid.model.foldedHeadings().contains(Heading.of(new Section(name)))));
  }

  @Test
  void aTitleIsEditedByF2AndEscapeLeavesIt() {
    goTo("V1", JUNE);
    String before = title("V1");
    keys(KeyCode.HOME);
    toTheFirstColumn();
    keys(KeyCode.RIGHT);
    keys(KeyCode.F2);
    TextField editor = find("#title-editor", TextField.class);
    assertEquals(before, get(editor::getText));
    type("Visits");
    keys(KeyCode.ESCAPE);
    assertEquals(
        Optional.empty(), Optional.ofNullable(get(() -> grid.view.lookup("#title-editor"))));
    assertEquals(List.of(), grid.edits);
    keys(KeyCode.F2);
    type("Visits");
    keys(KeyCode.ENTER);
    assertEquals("Visits", title("V1"));
  }

  private String title(String code) {
    return get(
        () -> grid.model.line(new IndicatorCode(code)).orElseThrow().now().indicator().title());
  }

  private Node headingRow(int number) {
    return get(
        () ->
            grid.view.lookupAll(".table-row-cell").stream()
                .filter(row -> ((GridRow) row).getItem() instanceof SectionLine)
                .sorted(java.util.Comparator.comparing(row -> ((GridRow) row).getIndex()))
                .skip(number)
                .findFirst()
                .orElseThrow());
  }

  private void nest(String part, String whole) {
    onFx(
        () -> {
          for (int at = 0; at < grid.rows.size(); at++) {
            RowState row = grid.rows.get(at);
            if (row.code().text().equals(part)) {
              grid.nest(at, new IndicatorCode(whole));
            }
          }
        });
    settle();
  }

  private List<String> visits() {
    return get(
        () ->
            Stream.of("V1", "V2", "V3", "V4", "V5")
                .filter(code -> grid.model.indexOf(new IndicatorCode(code)) >= 0)
                .toList());
  }
}
