package org.indicatorworkbench.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.trend.Sparkline;
import org.indicatorworkbench.ui.UiTest;
import org.junit.jupiter.api.Test;

/** The small controls say in words what they show. */
final class LeafControlsTest extends UiTest {

  @Test
  void aRatingIsWordAndShapeAndNoRatingIsAWordAlone() {
    RagPill pill = get(() -> new RagPill(Rag.AMBER));
    assertEquals("Amber", pill.getText());
    assertTrue(pill.getGraphic() != null);
    onFx(() -> pill.setRag(Rag.NOT_RATED));
    assertEquals("Not rated", pill.getText());
    assertNull(pill.getGraphic());
  }

  @Test
  void aSparklineBreaksWhereAValueIsMissingAndMarksTheLast() {
    SparklineView view = new SparklineView();
    show(() -> new VBox(view));
    Sparkline line =
        Sparkline.of(
            Stream.of(1.0, 3.0, null, 2.0, 1.0).map(Optional::ofNullable).toList(),
            Optional.of(2.0));
    onFx(
        () -> {
          view.setMinSize(100, 20);
          view.show(line, "1 to 1, lowest 1, highest 3");
        });
    settle();
    Path values = find(".values", Path.class);
    assertEquals(
        List.of("M", "L", "L", "M", "L", "L"),
        values.getElements().stream()
            .map(element -> element instanceof MoveTo ? "M" : element instanceof LineTo ? "L" : "?")
            .toList());
    assertTrue(find(".last", Node.class).isVisible());
    assertTrue(find(".target", Node.class).isVisible());
    assertEquals("1 to 1, lowest 1, highest 3", view.getAccessibleText());
    onFx(() -> view.show(Sparkline.EMPTY, "no values"));
    assertTrue(!view.lookup(".last").isVisible() && !view.lookup(".target").isVisible());
  }

  @Test
  void everythingMadeFromACommandHasItsNameAndStateAndDoesIt() {
    StringProperty name = new SimpleStringProperty("Undo edit");
    SimpleBooleanProperty enabled = new SimpleBooleanProperty(false);
    List<String> done = new ArrayList<>();
    Command undo =
        Command.of("Undo", "Takes the last change back", () -> done.add("undone"))
            .named(name)
            .on("Shortcut+Z")
            .when(enabled);
    Button button = get(undo::button);
    MenuItem item = get(undo::menuItem);
    show(() -> new VBox(button, new Button("Other")));
    onFx(() -> undo.installIn(button.getScene()));

    assertTrue(get(button::isDisabled) && get(item::isDisable));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(), done);

    onFx(
        () -> {
          enabled.set(true);
          name.set("Undo paste");
        });
    click(button);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("undone", "undone"), done);
    assertEquals(
        List.of("Undo paste", "Undo paste", "Undo paste"),
        List.of(button.getText(), button.getAccessibleText(), item.getText()));
    assertEquals("Takes the last change back", button.getAccessibleHelp());
  }
}
