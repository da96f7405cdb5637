package org.indicatorworkbench.ui.pasting;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.ui.UiTest;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.RunningWork;
import org.indicatorworkbench.ui.workbook.Threads;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopiedCell;
import org.indicatorworkbench.work.copying.CopyKind;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.indicatorworkbench.work.pasting.ASelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellClipboardTest extends UiTest {
  private static final Period MAY = period("2023-05");
  private static final Period JUNE = period("2023-06");
  private static final IndicatorCode E3 = new IndicatorCode("E3");
  private static final IndicatorCode E4 = new IndicatorCode("E4");

  @TempDir Path folder;

  private final List<Set<Place>> pasted = new ArrayList<>();
  private final List<PasteModel> previews = new ArrayList<>();
  private OpenWorkbook open;
  private CellClipboard cells;

  @BeforeEach
  void openSample() {
    onFx(
        () -> {
          Threads here = new Threads(Runnable::run, Runnable::run, Runnable::run);
          open =
              new OpenWorkbook(
                  Samples.create(Samples.DEFAULT, folder.resolve("panel.iwb")),
                  Optional.empty(),
                  here,
                  Clock.systemUTC());
          cells = new CellClipboard(open, new RunningWork(), previews::add);
        });
  }

  @AfterEach
  void closeSample() {
    onFx(open::close);
  }

  @Test
  void what_is_clear_is_applied_at_once_as_one_step() {
    paste("71%\t35/80 (44%)\r\ntbd\t-\r\n", from("E3"));
    assertEquals(List.of(), previews);
    assertEquals(List.of("71", "35/80"), values(E3));
    assertEquals(List.of("pending", "not available"), values(E4));
    assertEquals(Optional.of("Paste at E3, May 2023"), open.undoNameProperty().get());
    assertEquals(
        List.of(
            Set.of(
                new Place.Figure(E3, MAY),
                new Place.Figure(E3, JUNE),
                new Place.Figure(E4, MAY),
                new Place.Figure(E4, JUNE))),
        pasted);
    onFx(open::undo);
    assertEquals(List.of("5", "8"), values(E3));
    assertEquals(List.of("75", "90"), values(E4));
  }

  @Test
  void what_is_not_clear_is_shown_cell_by_cell_and_the_rest_can_be_applied_as_one_step() {
    paste("71%\tabout 40\t9\r\n35%\r\n", from("E3"));
    assertEquals(List.of("5", "8"), values(E3));
    Stage stage = showPreview();
    assertEquals(
        List.of(
            "Paste at E3, May 2023",
            "2 of 4 can be applied, 1 cannot be read, 1 has no place.",
            "1 not pasted: right of the last column.",
            "One row of the block is shorter than the longest; where there is no cell, nothing is"
                + " changed."),
        labels(stage).subList(0, 4));
    List<String> unreadable =
        List.of(
            "E3",
            "Jun-23",
            "8%",
            "about 40",
            "Cannot be read: “about 40” has no single reading as a value; write a number, a ratio"
                + " such as 263/379, or keep the words as a note");
    List<String> outside =
        List.of("E3", "column 3", "", "9", "Not pasted: right of the last column");
    assertEquals(
        List.of(
            unreadable,
            List.of("E3", "May-23", "5%", "71%", "Becomes 71%, revised"),
            List.of("E4", "May-23", "75%", "35%", "Becomes 35%, revised"),
            outside),
        lines());
    click("Only what is not applied");
    assertEquals(List.of(unreadable, outside), lines());
    onFx(() -> find(".plan-table", PasteTable.class).getSelectionModel().select(1));
    assertEquals(
        "E3, column 3, “9”: Not pasted: right of the last column.",
        find(".paste-whole", Label.class).getText());
    click("Apply 2 changes");
    assertEquals(List.of("71", "8"), values(E3));
    assertEquals(List.of("35", "90"), values(E4));
    assertTrue(get(() -> previews.getFirst().overProperty().get()));
    onFx(open::undo);
    assertEquals(List.of("5", "8"), values(E3));
    assertEquals(List.of("75", "90"), values(E4));
  }

  @Test
  void a_numerator_and_a_denominator_are_lost_only_when_the_user_agrees() {
    paste("35/80", from("E3"));
    paste("45%\t9%", from("E3"));
    Stage stage = showPreview();
    assertEquals(
        "1 of 2 can be applied, 1 would lose its numerator and denominator.", labels(stage).get(1));
    assertEquals("Left as it is: 35/80 would be lost", lines().getFirst().getLast());
    click("Replace values that have a numerator and a denominator");
    assertEquals("Becomes 45%, revised, without 35/80", lines().getFirst().getLast());
    press(KeyCode.ENTER);
    assertEquals(List.of("45", "9"), values(E3));
  }

  @Test
  void names_in_the_block_are_followed_unless_the_user_says_otherwise() {
    paste("\tJun-23\tMay-23\nE4\t3%\t4%\n", from("E3"));
    showPreview();
    assertEquals(
        List.of("E4 Jun-23", "E4 May-23"),
        lines().stream().map(line -> line.get(0) + " " + line.get(1)).toList());
    click("Follow the periods and indicators named in the block");
    assertEquals(
        List.of("E3 May-23", "E3 Jun-23"),
        lines().stream().map(line -> line.get(0) + " " + line.get(1)).toList());
    click("Apply 2 changes");
    assertEquals(List.of("3", "4"), values(E3));
  }

  @Test
  void what_becomes_of_a_text_says_all_that_was_read_of_it() {
    paste("70.44%\t-\nabout\ttbd\n", from("E3"));
    showPreview();
    assertEquals(
        List.of(
            "Becomes 70.44 (shown as 70%), revised",
            "Becomes not available (shown as –)", "Becomes pending (shown as tbc)"),
        lines().stream().map(List::getLast).skip(1).toList());
  }

  @Test
  void a_key_that_was_typed_ahead_applies_nothing_that_was_not_seen() {
    paste("71%\tabout 40", from("E3"));
    onFx(
        () -> {
          Stage early = new Stage();
          early.setScene(new Scene(new PasteView(previews.getFirst())));
          early.show();
          Node apply = early.getScene().lookup(".accent");
          apply.requestFocus();
          Event.fireEvent(apply, enter(KeyEvent.KEY_PRESSED));
          Event.fireEvent(apply, enter(KeyEvent.KEY_RELEASED));
        });
    settle();
    assertFalse(get(() -> previews.getFirst().overProperty().get()));
    assertEquals(List.of("5", "8"), values(E3));
    eventually("it was seen", () -> find(".accent", Button.class).isDefaultButton());
    press(KeyCode.ENTER);
    assertEquals(List.of("71", "8"), values(E3));
  }

  private static KeyEvent enter(EventType<KeyEvent> kind) {
    return new KeyEvent(kind, "", "", KeyCode.ENTER, false, false, false, false);
  }

  @Test
  void escape_leaves_everything_as_it_is() {
    paste("71%\tabout 40", from("E3"));
    showPreview();
    press(KeyCode.ESCAPE);
    assertTrue(get(() -> previews.getFirst().overProperty().get()));
    assertEquals(List.of("5", "8"), values(E3));
  }

  @Test
  void a_change_made_meanwhile_is_told_and_the_plan_is_made_again() {
    paste("71%\tabout 40", from("E3"));
    onFx(() -> open.type(new TypedCell(new Place.Figure(E3, MAY), "60%"), false));
    Stage stage = showPreview();
    click("Apply 1 change");
    assertEquals(List.of("60", "8"), values(E3));
    assertFalse(get(() -> previews.getFirst().overProperty().get()));
    assertTrue(
        labels(stage).stream().anyMatch(text -> text.contains("E3") && text.contains("worked out")),
        labels(stage).toString());
    assertEquals(List.of("E3", "May-23", "60%", "71%", "Becomes 71%, revised"), lines().get(1));
    click("Apply 1 change");
    assertEquals(List.of("71", "8"), values(E3));
  }

  @Test
  void what_is_copied_here_and_pasted_here_keeps_its_parts_while_others_get_what_is_seen() {
    paste("35/80\ttbd", from("E3"));
    CopiedBlock block =
        new CopiedBlock(
            List.of("May-23", "Jun-23"), List.of(List.of(cell("44%", MAY), cell("tbc", JUNE))));
    onFx(() -> cells.copy(block, CopyKind.WITH_HEADINGS));
    assertEquals(
        "May-23\tJun-23\r\n44%\ttbc\r\n", get(() -> Clipboard.getSystemClipboard().getString()));
    onFx(() -> cells.paste(from("E4").made(), _ -> {}));
    assertEquals(List.of(), previews);
    assertEquals(List.of("35/80", "pending"), values(E4));
  }

  @Test
  void a_block_for_read_only_columns_alone_is_one_sentence() {
    paste("1\n2\n", ASelection.from("E3", open.getReading().contents()).readOnly("Rating"));
    assertEquals(
        Optional.of("Nothing was pasted: the column is read only."),
        get(() -> open.problemProperty().get()));
    assertEquals(List.of(), previews);
    assertEquals(List.of(), pasted);
  }

  @Test
  void what_cannot_be_pasted_at_all_is_one_sentence() {
    onFx(
        () -> {
          ClipboardContent picture = new ClipboardContent();
          picture.putImage(new WritableImage(2, 2));
          Clipboard.getSystemClipboard().setContent(picture);
          cells.paste(from("E3").made(), _ -> {});
        });
    assertEquals(
        Optional.of("The clipboard holds a picture and no text; copy the cells themselves."),
        get(() -> open.problemProperty().get()));
    assertEquals(List.of(), previews);
  }

  @Test
  void texts_put_into_many_cells_are_shown_first_when_not_all_can_be_applied() {
    onFx(
        () ->
            cells.put(
                "Fill down",
                List.of(
                    new TypedCell(new Place.Figure(E3, MAY), "12%"),
                    new TypedCell(new Place.Figure(E3, JUNE), "12 days"))));
    Stage stage = showPreview();
    assertEquals("Fill down", labels(stage).getFirst());
    click("Apply 1 change");
    assertEquals(List.of("12", "8"), values(E3));
    assertEquals(Optional.of("Fill down"), open.undoNameProperty().get());
  }

  @Test
  void a_million_cells_are_shown_with_what_fits_and_the_list_stays_quick() {
    paste(("7%\t".repeat(999) + "7%\r\n").repeat(1_000), from("E3"));
    showPreview();
    PasteTable table = find(".plan-table", PasteTable.class);
    assertEquals(1_000_000, get(() -> table.getItems().size()));
    onFx(() -> table.scrollTo(999_999));
    settle();
    assertEquals(
        new PreviewLine(
            "line 1000", "", "column 1000", "", "7%", "Not pasted: below the last row", true),
        get(() -> table.getItems().getLast()));
  }

  private static CopiedCell cell(String text, Period period) {
    return new CopiedCell(text, true, Optional.empty(), Optional.of(new Place.Figure(E3, period)));
  }

  private ASelection from(String code) {
    return ASelection.from(code, open.getReading().contents()).over(MAY, JUNE);
  }

  private void paste(String text, ASelection selection) {
    onFx(
        () -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
          cells.paste(selection.made(), pasted::add);
        });
  }

  private Stage showPreview() {
    assertEquals(1, previews.size());
    return show(() -> new PasteView(previews.getFirst()));
  }

  private List<List<String>> lines() {
    TableView<PreviewLine> table = find(".plan-table", PasteTable.class);
    return get(
        () ->
            table.getItems().stream()
                .map(l -> List.of(l.row(), l.column(), l.standing(), l.text(), l.becomes()))
                .toList());
  }

  private List<String> labels(Stage stage) {
    return get(
        () ->
            stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .map(Label::getText)
                .toList());
  }

  private List<String> values(IndicatorCode code) {
    return get(
        () ->
            open.rows().stream()
                .filter(row -> row.code().equals(code))
                .flatMap(row -> Stream.of(MAY, JUNE).flatMap(at -> row.at(at).stream()))
                .map(seen -> ValuePrinter.editable(seen.value()))
                .toList());
  }
}
