package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.intake.xlsx.Books;
import org.junit.jupiter.api.Test;

/** A workbook brought into the window, with sheets that are left out. */
class ImportingInTheWindowTest extends WindowTest {

  @Test
  void aSheetThatIsNotTickedIsLeftOut() {
    startOnSample();
    Path book = book("figures.xlsx");
    onFx(() -> all(WorkbookView.class).getFirst().importFiles(List.of(book)));
    eventually("the plan is shown", () -> applyText().isPresent());
    assertEquals(Optional.of("Apply 2 changes"), get(this::applyText));
    CheckBox targets = box("Targets");
    assertEquals("Import figures.xlsx, sheet Targets", get(targets::getAccessibleText));
    onFx(targets::requestFocus);
    press(KeyCode.SPACE);
    eventually("the plan is of one sheet", () -> applyText().equals(Optional.of("Apply 1 change")));
    assertTrue(get(targets::isFocused));
    onFx(() -> apply().orElseThrow().fire());
    eventually(
        "the sheet is imported",
        () -> workbook().undoNameProperty().get().equals(Optional.of("Import figures.xlsx")));
    assertEquals("95%", row(V3).target().orElseThrow().text());
  }

  private CheckBox box(String name) {
    return get(
        () ->
            all(CheckBox.class).stream()
                .filter(box -> box.getText().equals(name))
                .findFirst()
                .orElseThrow());
  }

  private Optional<Button> apply() {
    return all(Button.class).stream()
        .filter(Button::isVisible)
        .filter(button -> button.getText().matches("Apply \\d+ changes?"))
        .findFirst();
  }

  private Optional<String> applyText() {
    return apply().filter(button -> !button.isDisabled()).map(Button::getText);
  }

  private <T> List<T> all(Class<T> kind) {
    return stage().getScene().getRoot().lookupAll("*").stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private Path book(String name) {
    return Books.write(
        folder.resolve(name),
        workbook -> {
          Books.row(workbook.createSheet("Values"), 1, "code", Books.day("2023-06-01"));
          Books.row(workbook.getSheet("Values"), 2, "V3", Books.shown(0.91, "0%"));
          Books.row(workbook.createSheet("Targets"), 1, "code", "target");
          Books.row(workbook.getSheet("Targets"), 2, "V3", "96%");
          Books.row(workbook.createSheet("Notes"), 1, "Ask the service first");
        });
  }
}
