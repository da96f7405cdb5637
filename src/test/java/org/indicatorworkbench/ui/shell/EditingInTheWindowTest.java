package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.trend.Sparkline;
import org.indicatorworkbench.ui.grid.IndicatorLine;
import org.junit.jupiter.api.Test;

class EditingInTheWindowTest extends WindowTest {

  @Test
  void eighty_typed_over_an_amber_value_is_red_with_its_sentence_and_undo_outlives_a_restart() {
    Path file = startOnSample();
    Sparkline before = row(V3).sparkline();
    onFx(() -> window().goTo(V3));
    settle();

    type("80");
    press(KeyCode.ENTER);
    eventually("V3 is red", () -> row(V3).rag() == Rag.RED);
    settle();
    onFx(() -> window().goTo(V3));
    settle();
    assertEquals(
        "80% is 15.0 points below the target of 95%, outside the tolerance of 5 points",
        row(V3).assessment().why());
    assertShown("80% is 15.0 points below the target of 95%, outside the tolerance of 5 points.");
    assertShown("▲ 18 red");
    assertNotEquals(before, row(V3).sparkline());

    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("V3 is amber again", () -> row(V3).rag() == Rag.AMBER);
    assertEquals(before, row(V3).sparkline());
    press(KeyCode.CONTROL, KeyCode.Y);
    eventually("V3 is red again", () -> row(V3).rag() == Rag.RED);

    closeWorkspace();
    open(file);
    assertEquals(Rag.RED, row(V3).rag());
    assertEquals(Optional.of("Edit V3, June 2023"), get(() -> workbook().undoNameProperty().get()));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("V3 is amber after the restart", () -> row(V3).rag() == Rag.AMBER);
  }

  @Test
  void a_text_that_is_no_value_stays_in_the_cell_with_the_reason() {
    startOnSample();
    onFx(() -> window().goTo(V3));
    settle();
    type("about ninety");
    press(KeyCode.ENTER);
    settle();
    assertEquals("90%", row(V3).display(JUNE));
    assertTrue(
        labels().stream().anyMatch(text -> text.contains("“about ninety”")), labels().toString());
    press(KeyCode.ESCAPE);
    settle();
    assertEquals("90%", row(V3).display(JUNE));
  }

  @Test
  void a_list_of_work_shows_its_rows_only_and_choosing_it_again_shows_all() {
    startOnSample();
    ListView<?> lists = (ListView<?>) stage().getScene().lookup("#work-lists");
    assertEquals(50, get(() -> workbook().rows().size()));
    onFx(() -> lists.getSelectionModel().select(0));
    settle();
    assertEquals(7, shownRows());
    onFx(() -> lists.getSelectionModel().clearSelection());
    settle();
    assertEquals(50, shownRows());
  }

  @Test
  void the_keys_of_the_window_rest_while_a_sheet_lies_over_it() {
    startOnSample();
    press(KeyCode.CONTROL, KeyCode.E);
    settle();
    assertShown("Export June 2023");
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.ESCAPE);
    settle();
    assertEquals(Optional.of("Import sample"), get(() -> workbook().undoNameProperty().get()));
    onFx(() -> window().goTo(V3));
    type("80");
    press(KeyCode.ENTER);
    eventually("V3 is red", () -> row(V3).rag() == Rag.RED);
    assertEquals(Optional.of("Edit V3, June 2023"), get(() -> workbook().undoNameProperty().get()));
  }

  private long shownRows() {
    TableView<?> table = (TableView<?>) stage().getScene().lookup(".indicator-grid > .table-view");
    return get(() -> table.getItems().stream().filter(IndicatorLine.class::isInstance).count());
  }

  private void assertShown(String text) {
    assertTrue(labels().contains(text), () -> "“" + text + "” is not shown: " + labels());
  }

  private List<String> labels() {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
  }
}
