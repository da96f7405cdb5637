package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.junit.jupiter.api.Test;

/** What the inspector shows while the user goes from row to row. */
final class InspectorFollowsTest extends WindowTest {

  @Test
  void of_rows_that_are_gone_through_at_once_only_the_last_is_shown() {
    startOnSample();
    onFx(() -> window().goTo(V3));
    settle();
    Label title = find(".inspector .inspector-title", Label.class);
    List<String> titles = new ArrayList<>();
    onFx(() -> title.textProperty().subscribe((_, now) -> titles.add(now)));
    onFx(
        () -> {
          window().goTo(new IndicatorCode("C1"));
          window().goTo(new IndicatorCode("C2"));
        });
    settle();
    assertEquals(
        List.of(row(new IndicatorCode("C2")).indicator().title()), get(() -> List.copyOf(titles)));
  }

  @Test
  void what_is_written_right_after_a_row_was_chosen_is_about_that_row() {
    startOnSample();
    IndicatorCode chosen = new IndicatorCode("C1");
    onFx(
        () -> {
          window().goTo(V3);
          window().goTo(chosen);
          TextArea text = (TextArea) stage().getScene().lookup(".inspector .text-area");
          text.requestFocus();
          text.appendText("More of them.");
        });
    press(KeyCode.SHIFT, KeyCode.F6);
    eventually(
        "it is written about that row",
        () ->
            workbook()
                .getReading()
                .contents()
                .commentary()
                .at(new CommentaryKey(new About.OneIndicator(chosen), JUNE))
                .map(Commentary::text)
                .equals(Optional.of("More of them.")));
  }
}
