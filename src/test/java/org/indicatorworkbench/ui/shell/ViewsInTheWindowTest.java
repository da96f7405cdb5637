package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.ui.grid.IndicatorLine;
import org.indicatorworkbench.ui.grid.SectionLine;
import org.indicatorworkbench.ui.view.ViewMenu;
import org.junit.jupiter.api.Test;

class ViewsInTheWindowTest extends WindowTest {

  @Test
  void a_filter_is_chosen_by_key_and_its_rows_stay_until_it_is_applied_again() {
    startOnSample();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    settle();
    tick("◆ Amber");
    assertEquals(List.of("C8", "V2", "V3", "M6", "P4"), codes());
    assertTrue(labels().contains("5 of 50 indicators"), labels().toString());
    assertTrue(labels().contains("5 of 50 shown:"), labels().toString());
    press(KeyCode.ESCAPE);
    settle();
    assertFalse(get(() -> stage().getScene().lookup(".view-card").isVisible()));

    onFx(() -> window().goTo(V3));
    settle();
    type("80");
    press(KeyCode.ENTER);
    eventually("V3 is red", () -> row(V3).rag() == Rag.RED);
    assertEquals(List.of("C8", "V2", "V3", "M6", "P4"), codes());
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
    settle();
    assertEquals(List.of("C8", "V2", "M6", "P4"), codes());

    Button chip = find(".filter-chip", Button.class);
    assertEquals("Amber  ×", chip.getText());
    onFx(chip::fire);
    settle();
    assertEquals(50, codes().size());
    assertFalse(get(() -> stage().getScene().lookup(".filter-bar").isVisible()));
  }

  @Test
  void columns_are_ticked_and_show_at_once() {
    startOnSample();
    assertFalse(headings().contains("Owner"), headings().toString());
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    settle();
    tick("Owner");
    tick("12-month average, maximum, minimum");
    tick("Year to date, rolling 12 months, quarter");
    tick("Distance to target");
    tick("Rank among comparators");
    assertEquals(
        List.of(
            "Target",
            "Direction",
            "Variation",
            "Assurance",
            "To target",
            "On previous",
            "On last year",
            "12-month average",
            "12-month max",
            "12-month min",
            "Year to date",
            "Rolling 12",
            "Q1 23-24",
            "England",
            "South East",
            "Southampton",
            "Statistical neighbours",
            "Rank",
            "Owner"),
        headings().subList(headings().indexOf("Target"), headings().size()));
    onFx(() -> labelled("4").ifPresent(node -> ((ToggleButton) node).fire()));
    settle();
    assertEquals(
        List.of("Code", "Indicator", "Trend", "Rating", "Mar-23", "Apr", "May", "Jun-23"),
        headings().subList(0, 8));
  }

  @Test
  void a_filter_that_leaves_nothing_says_so_and_can_be_cleared_there() {
    startOnSample();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    settle();
    tick("Value missing or pending");
    assertEquals(List.of(), codes());
    assertTrue(labels().contains("No indicator matches the filter"), labels().toString());
    Button clear = find(".empty-state .button", Button.class);
    onFx(clear::fire);
    settle();
    assertEquals(50, codes().size());
  }

  @Test
  void a_saved_view_is_a_step_that_is_undone_and_is_there_after_a_restart_as_is_the_view_in_use() {
    Path file = startOnSample();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    settle();
    tick("▲ Red");
    press(KeyCode.ESCAPE);
    settle();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    settle();
    type("Reds");
    press(KeyCode.ENTER);
    eventually("it is saved", () -> !workbook().getReading().contents().views().isEmpty());
    settle();
    assertEquals("View: Reds", title());
    assertEquals(Optional.of("Save view “Reds”"), get(() -> workbook().undoNameProperty().get()));
    double width = pullTitle(40);
    onFx(() -> shell().setZoom(150));
    settle();

    closeWorkspace();
    restart();
    open(file);
    assertEquals("View: Reds", title());
    assertEquals(17, codes().size());
    assertEquals(150, get(() -> shell().settingsProperty().get().zoom()));
    assertEquals(1.5 * width, get(() -> column("Indicator").getWidth()), 2);

    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("it is gone", () -> workbook().getReading().contents().views().isEmpty());
    settle();
    assertEquals("View: Standard, changed", title());
    assertEquals(17, codes().size());
  }

  @Test
  void rows_are_grouped_and_a_group_stays_folded_after_a_restart() {
    Path file = startOnSample();
    ViewMenu menu = find(".view-menu", ViewMenu.class);
    press(KeyCode.ALT, KeyCode.V);
    settle();
    assertTrue(get(menu::isShowing));
    onFx(
        () ->
            menu.getItems().stream()
                .filter(item -> "Group by".equals(item.getText()))
                .map(item -> ((Menu) item).getItems().get(1))
                .forEach(item -> item.fire()));
    onFx(menu::hide);
    settle();
    assertEquals(
        List.of("▲ Red", "◆ Amber", "● Green", "Not rated"),
        get(
            () ->
                table().getItems().stream()
                    .filter(SectionLine.class::isInstance)
                    .map(line -> ((SectionLine) line).heading().text())
                    .toList()));
    onFx(
        () -> {
          table().requestFocus();
          table().getSelectionModel().clearAndSelect(0, table().getColumns().getFirst());
        });
    press(KeyCode.SPACE);
    settle();
    assertEquals(33, codes().size());
    closeWorkspace();
    restart();
    open(file);
    assertEquals(33, codes().size());
  }

  @Test
  void text_grows_and_shrinks_by_key_in_steps() {
    startOnSample();
    press(KeyCode.CONTROL, KeyCode.EQUALS);
    press(KeyCode.CONTROL, KeyCode.EQUALS);
    settle();
    assertEquals(125, get(() -> shell().settingsProperty().get().zoom()));
    press(KeyCode.CONTROL, KeyCode.MINUS);
    settle();
    assertEquals(110, get(() -> shell().settingsProperty().get().zoom()));
    press(KeyCode.CONTROL, KeyCode.DIGIT0);
    settle();
    assertEquals(100, get(() -> shell().settingsProperty().get().zoom()));
  }

  @Test
  void on_a_small_screen_at_the_largest_text_nothing_leaves_the_window() {
    startOnSample();
    onFx(
        () -> {
          stage().setWidth(1280);
          stage().setHeight(720);
          shell().setZoom(200);
        });
    settle();
    for (String part : List.of(".toolbar", ".grid-pane", ".footer", ".pane-strip")) {
      var bounds = get(() -> bounds(stage().getScene().getRoot().lookup(part)));
      assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= 1280, part + bounds);
      assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= 720, part + bounds);
    }
    assertTrue(get(() -> table().getHeight()) > 200);
  }

  @Test
  void six_periods_are_in_sight_on_a_small_screen() {
    startOnSample();
    onFx(
        () -> {
          stage().setWidth(1280);
          stage().setHeight(720);
        });
    settle();
    onFx(() -> window().goTo(V3));
    settle();
    double frozen = get(() -> bounds(header("Rating")).getMaxX());
    List<String> seen =
        List.of("Jan-23", "Feb", "Mar", "Apr", "May", "Jun-23", "Target", "Direction");
    for (String heading : seen) {
      var bounds = get(() -> bounds(header(heading)));
      assertTrue(bounds.getMinX() >= frozen && bounds.getMaxX() <= 1280, heading + bounds);
    }
  }

  @Test
  void the_header_of_a_column_offers_to_sort_by_it_and_to_hide_it() {
    startOnSample();
    fireHeaderItem("Rating", "Sort: Rating, worst first");
    assertTrue(headings().contains("Rating ▾"), headings().toString());
    assertEquals(List.of("E1", "E7", "E8"), codes().subList(19, 22));
    fireHeaderItem("Target", "Hide target");
    assertFalse(headings().contains("Target"), headings().toString());
  }

  private void fireHeaderItem(String heading, String title) {
    onFx(
        () ->
            header(heading)
                .fireEvent(
                    new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 300, 100, false, null)));
    settle();
    onFx(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> title.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    settle();
  }

  @Test
  void a_list_of_work_is_a_filter_and_another_filter_takes_its_mark_away() {
    startOnSample();
    var lists = (ListView<?>) stage().getScene().lookup("#work-lists");
    onFx(() -> lists.getSelectionModel().select(0));
    settle();
    assertEquals(
        List.of("Red  ×", "No commentary  ×"),
        get(
            () ->
                stage().getScene().getRoot().lookupAll(".filter-chip").stream()
                    .map(node -> ((Button) node).getText())
                    .toList()));
    Button chip = find(".filter-chip", Button.class);
    onFx(chip::fire);
    settle();
    assertTrue(get(() -> lists.getSelectionModel().isEmpty()));
    assertTrue(codes().size() > 7);
    assertFalse(get(() -> shell().deskProperty().get().view()).equals(View.STANDARD));
  }

  private void restart() {
    onFx(() -> stage().hide());
    start();
  }

  private void tick(String title) {
    CheckBox box = (CheckBox) get(() -> labelled(title).orElseThrow());
    onFx(box::fire);
    settle();
  }

  /**
   * Pulls the header of the titles as the mouse does: the width is the user's when it is let go.
   */
  private double pullTitle(double by) {
    double width = get(() -> column("Indicator").getWidth()) + by;
    onFx(
        () -> {
          table().resizeColumn(column("Indicator"), by);
          table()
              .fireEvent(
                  new MouseEvent(
                      MouseEvent.MOUSE_RELEASED,
                      0,
                      0,
                      0,
                      0,
                      MouseButton.PRIMARY,
                      1,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      null));
        });
    settle();
    return width;
  }

  private String title() {
    return get(() -> ((ViewMenu) stage().getScene().lookup(".view-menu")).getText());
  }

  @SuppressWarnings("unchecked")
  private TableView<Object> table() {
    return (TableView<Object>) stage().getScene().lookup(".indicator-grid > .table-view");
  }

  private TableColumn<Object, ?> column(String heading) {
    return table().getColumns().stream()
        .filter(column -> column.getText().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private Node header(String text) {
    return table().lookupAll(".column-header .label").stream()
        .filter(node -> ((Label) node).getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private List<String> headings() {
    return get(() -> table().getColumns().stream().map(TableColumn::getText).toList());
  }

  private List<String> codes() {
    return get(
        () ->
            table().getItems().stream()
                .filter(IndicatorLine.class::isInstance)
                .map(line -> ((IndicatorLine) line).code().text())
                .toList());
  }

  private Optional<Node> labelled(String text) {
    return stage().getScene().getRoot().lookupAll(".view-card .card-content *").stream()
        .filter(Labeled.class::isInstance)
        .filter(node -> ((Labeled) node).getText().equals(text))
        .findFirst();
  }

  private List<String> labels() {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null)
                .toList());
  }
}
