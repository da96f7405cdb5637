package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.row.RowState;
import org.junit.jupiter.api.Test;

class StructureInTheWindowTest extends WindowTest {
  private static final Period JULY = PeriodReader.read("2023-07", Optional.empty());
  private static final IndicatorCode NEW = new IndicatorCode("I1");

  @Test
  void anAddedIndicatorIsNamedWhereItStandsAndMovedByKey() {
    startOnSample();
    at(V3);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    eventually("the title can be typed", () -> editor() != null);
    type("Visits made at weekends");
    press(KeyCode.ENTER);
    eventually("it has its title", () -> title(NEW).equals("Visits made at weekends"));
    assertEquals(List.of("V1", "V2", "V3", "I1", "V4", "V5"), codesOf("Visits"));
    press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    eventually(
        "it stands above V3",
        () -> codesOf("Visits").equals(List.of("V1", "V2", "I1", "V3", "V4", "V5")));
    press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    eventually("it is a part of V2", () -> row(NEW).indicator().parent().isPresent());
    assertEquals(new IndicatorCode("V2"), row(NEW).indicator().parent().orElseThrow());
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    eventually("it is deleted", () -> !codesOf("Visits").contains("I1"));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("it is back", () -> codesOf("Visits").contains("I1"));
  }

  @Test
  void deletingAnIndicatorWithValuesSaysToRetireIt() {
    startOnSample();
    at(V3);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    eventually(
        "the reason is shown",
        () ->
            shown().contains("V3 has values and cannot be deleted; retire it, and it keeps them."));
  }

  @Test
  void aSectionMovesByKeyAndTakesItsRowsAlong() {
    startOnSample();
    List<String> before = sections();
    int place = before.indexOf("Visits");
    at(new IndicatorCode("V1"));
    press(KeyCode.UP);
    settle();
    press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    eventually("Visits has moved up", () -> sections().indexOf("Visits") == place - 1);
    assertEquals(before.get(place - 1), sections().get(place));
    assertEquals(List.of("V1", "V2", "V3", "V4", "V5"), codesOf("Visits"));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("it is where it was", () -> sections().equals(before));
  }

  @Test
  void rollingOverAddsAnEmptyMonthThatOutlivesARestartAndIsUndone() {
    Path file = startOnSample();
    at(V3);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    eventually("the sheet is open", () -> shown().contains("Roll over to July 2023"));
    press(KeyCode.ENTER);
    eventually("July is looked at", () -> workbook().getReading().asked().equals(JULY));
    assertEquals(JULY, get(() -> workbook().getReading().periods().getLast()));
    assertTrue(row(V3).at(JULY).isEmpty());
    assertEquals(
        Optional.of("Roll over to July 2023"), get(() -> workbook().undoNameProperty().get()));
    closeWorkspace();
    open(file);
    assertEquals(JULY, get(() -> workbook().getReading().asked()));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("June is last again", () -> workbook().getReading().asked().equals(JUNE));
  }

  @Test
  void aRetiredIndicatorIsGoneFromTheNextPeriodAndCanBeBroughtBack() {
    startOnSample();
    at(V3);
    menu("Retire after June 2023");
    eventually("V3 is retired", () -> row(V3).indicator().retired().isPresent());
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    eventually("July is looked at", () -> workbook().getReading().asked().equals(JULY));
    assertFalse(codesOf("Visits").contains("V3"));
    menu("Retired indicators…");
    settle();
    click(
        button(
            "Bring back V3 Children with a child protection plan visited within 10 working days"));
    eventually("V3 is back", () -> codesOf("Visits").contains("V3"));
    assertEquals("90%", row(V3).display(JUNE));
  }

  @Test
  void theCardSavesAsOneStepAndTellsTheHistoryOfTheDefinition() {
    startOnSample();
    at(V3);
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    settle();
    TextInputControl decimals = field("Decimals");
    TextInputControl definition = field("Definition");
    String before = get(definition::getText);
    onFx(() -> decimals.setText("9"));
    onFx(() -> definition.setText("Visits within ten working days."));
    click(button("Save"));
    eventually("the problem stands at the field", () -> shown().contains("Decimals are 0 to 6."));
    onFx(() -> decimals.setText("1"));
    click(button("Save"));
    eventually("the card is closed", () -> stage().getScene().lookup(".card-view") == null);
    assertEquals(1, row(V3).indicator().decimals());
    assertEquals(Optional.of("Edit card V3"), get(() -> workbook().undoNameProperty().get()));
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    eventually("both wordings are told", () -> shown().contains(before));
    assertTrue(shown().contains("Visits within ten working days."), shown().toString());
  }

  private void at(IndicatorCode code) {
    onFx(() -> window().goTo(code));
    settle();
  }

  private TextField editor() {
    return (TextField) stage().getScene().lookup("#title-editor");
  }

  private String title(IndicatorCode code) {
    return workbook().rows().stream()
        .filter(row -> row.code().equals(code))
        .map(row -> row.indicator().title())
        .findFirst()
        .orElse("");
  }

  private List<String> codesOf(String section) {
    return get(
        () ->
            workbook().rows().stream()
                .filter(row -> row.section().name().equals(section))
                .map(RowState::code)
                .map(IndicatorCode::text)
                .toList());
  }

  private List<String> sections() {
    return get(
        () -> workbook().rows().stream().map(row -> row.section().name()).distinct().toList());
  }

  private void menu(String name) {
    onFx(
        () ->
            ((javafx.scene.control.MenuButton) stage().getScene().lookup("#structure-menu"))
                .getItems().stream()
                    .filter(item -> name.equals(item.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no item " + name))
                    .fire());
    settle();
  }

  private Button button(String name) {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name)));
  }

  private TextInputControl field(String name) {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".card-form .text-input").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name)));
  }

  private List<String> shown() {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
  }
}
