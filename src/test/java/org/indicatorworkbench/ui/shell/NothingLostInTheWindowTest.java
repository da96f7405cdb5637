package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.work.Workbook;
import org.junit.jupiter.api.Test;

/** What was typed is written, or offered again with the reason. */
final class NothingLostInTheWindowTest extends WindowTest {

  @Test
  void an_edit_is_on_the_disk_while_long_work_still_runs() throws InterruptedException {
    Path file = startOnSample();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    workbook()
        .inBackground(
            _ -> {
              begun.countDown();
              await(end);
            });
    begun.await();
    goToV3();
    type("80");
    press(KeyCode.ENTER);
    eventually("it is shown", () -> row(V3).display(JUNE).equals("80%"));
    assertEquals("80%", onDisk(file));
    assertEquals(1, end.getCount());
    end.countDown();
  }

  @Test
  void a_value_that_another_program_changed_is_shown_and_the_typed_text_comes_again()
      throws SQLException {
    Path file = startOnSample();
    goToV3();
    inFile(file, "UPDATE observation SET number = '77' WHERE code = 'V3' AND period = '2023-06'");
    type("80");
    press(KeyCode.ENTER);
    eventually(
        "the reason is told",
        () ->
            workbook()
                .problemProperty()
                .get()
                .equals(
                    Optional.of("V3, June 2023 was changed meanwhile: it is now 77%, not 90%.")));
    eventually("the file's value is shown", () -> row(V3).display(JUNE).equals("77%"));
    settle();
    click(button("Type it again"));
    settle();
    assertEquals("80", get(() -> editor().getText()));
    assertFalse(get(() -> workbook().problemProperty().get().isPresent()));
    press(KeyCode.ENTER);
    eventually("it is written", () -> row(V3).display(JUNE).equals("80%"));
    assertEquals("80%", onDisk(file));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("undo gives what the other wrote", () -> row(V3).display(JUNE).equals("77%"));
  }

  @Test
  void on_a_full_disk_the_text_waits_until_there_is_room() {
    Path file = startOnSample();
    FullDisk disk = FullDisk.under(workbook());
    goToV3();
    String typed = fillUp();
    String kept = onDisk(file);
    assertEquals(kept, row(V3).display(JUNE));
    click(button("Type it again"));
    settle();
    assertEquals(typed, get(() -> editor().getText()));
    disk.makeRoom();
    press(KeyCode.ENTER);
    eventually("it is written", () -> row(V3).display(JUNE).equals(typed + "%"));
    assertEquals(typed + "%", onDisk(file));
  }

  @Test
  void on_a_full_disk_a_commentary_stays_on_the_screen_until_there_is_room() {
    Path file = startOnSample();
    FullDisk disk = FullDisk.under(workbook());
    goToV3();
    TextArea area = find("#commentary-text", TextArea.class);
    String text = "More staff. ".repeat(3000);
    onFx(area::requestFocus);
    onFx(() -> area.setText(text));
    eventually("the reason is told", () -> isFull());
    assertEquals(text, get(area::getText));
    onFx(() -> window().goTo(new IndicatorCode("V4")));
    goToV3();
    assertEquals(text, get(area::getText));
    disk.makeRoom();
    onFx(area::requestFocus);
    type("!");
    eventually(
        "it is written",
        () -> row(V3).commentary().filter(it -> it.text().contains("More staff.")).isPresent());
    try (Workbook reopened = Workbook.openToRead(file)) {
      String written =
          reopened
              .contents()
              .commentary()
              .at(new CommentaryKey(new About.OneIndicator(V3), JUNE))
              .orElseThrow()
              .text();
      assertEquals(text.length() + 1, written.length());
      assertTrue(written.contains("!"));
    }
  }

  @Test
  void on_a_full_disk_the_details_stay_open_with_all_that_was_written() {
    Path file = startOnSample();
    FullDisk disk = FullDisk.under(workbook());
    goToV3();
    press(KeyCode.SHIFT, KeyCode.F2);
    eventually("it is open", () -> stage().getScene().lookup(".details-view") != null);
    TextArea note = find(".details-view .text-area", TextArea.class);
    String text = "Two teams are missing. ".repeat(2000).strip();
    onFx(() -> note.setText(text));
    onFx(note::requestFocus);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    eventually("the reason is told", () -> isFull());
    assertEquals(text, get(note::getText));
    disk.makeRoom();
    press(KeyCode.CONTROL, KeyCode.ENTER);
    eventually("it is closed", () -> stage().getScene().lookup(".details-view") == null);
    assertEquals(text, row(V3).at(JUNE).orElseThrow().note());
    assertEquals("90%", onDisk(file));
  }

  /** Types values until one finds no room; that one. */
  private String fillUp() {
    for (int value = 100; value < 2000; value++) {
      String typed = String.valueOf(value);
      goToV3();
      type(typed);
      press(KeyCode.ENTER);
      eventually(
          "it is written or told", () -> isFull() || row(V3).display(JUNE).equals(unit(typed)));
      if (get(this::isFull)) {
        settle();
        return typed;
      }
    }
    throw new AssertionError("the disk is never full");
  }

  private static String unit(String typed) {
    return (typed.length() > 3 ? typed.charAt(0) + "," + typed.substring(1) : typed) + "%";
  }

  private boolean isFull() {
    return workbook()
        .problemProperty()
        .get()
        .equals(
            Optional.of(
                "panel.iwb could not be written and nothing was changed: the disk is full; free"
                    + " some space and try again."));
  }

  private void goToV3() {
    onFx(() -> window().goTo(V3));
    settle();
  }

  private TextField editor() {
    return find(".cell-editor", TextField.class);
  }

  private Button button(String text) {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + text)));
  }

  private static String onDisk(Path file) {
    try (Workbook reopened = Workbook.openToRead(file)) {
      return ValuePrinter.print(
          reopened.contents().entry(V3).orElseThrow().series().at(JUNE).orElseThrow().value(),
          reopened.contents().entry(V3).orElseThrow().indicator());
    }
  }

  private static void inFile(Path file, String sql) throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
