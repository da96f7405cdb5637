package org.indicatorworkbench.ui.shell;

import static org.indicatorworkbench.ui.keys.KeyGroup.COPY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Copying and pasting with real keys on the real window. */
final class CopyingKeysTest extends GridInWindowTest {

  @Test
  @KeysOf(group = COPY, keys = "Ctrl+C")
  void control_c_copies_the_selected_cells() {
    startAt("V3 May-23");
    select2x2();
    keys(KeyCode.CONTROL, KeyCode.C);
    eventuallyCopied("92%\t90%\n98%\t98%");
    keys(KeyCode.ESCAPE);
    keys(KeyCode.DOWN);
    keys(KeyCode.CONTROL, KeyCode.INSERT);
    eventuallyCopied("98%");
  }

  @Test
  @KeysOf(group = COPY, keys = "Ctrl+X")
  void control_x_copies_and_clears_in_one_step() {
    startAt("V3 May-23");
    select2x2();
    keys(KeyCode.CONTROL, KeyCode.X);
    eventuallyShows("V3 May-23", "", "");
    eventuallyCopied("92%\t90%\n98%\t98%");
    assertUndoIs("Cut 4 cells");
    goTo("V5 Jun-23");
    keys(KeyCode.SHIFT, KeyCode.DELETE);
    eventuallyShows("V5 May-23", "92%", "");
    assertUndoIs("Cut V5, June 2023");
  }

  @Test
  @KeysOf(group = COPY, keys = "Ctrl+V")
  void control_v_pastes_into_the_selection() {
    startAt("V3 May-23");
    clip("71\t72\n73\t74");
    keys(KeyCode.CONTROL, KeyCode.V);
    eventuallyShows("V3 May-23", "71%", "72%");
    eventuallyShows("V4 May-23", "73%", "74%");
    goTo("V5 Jun-23");
    clip("75");
    keys(KeyCode.SHIFT, KeyCode.INSERT);
    eventuallyShows("V5 May-23", "92%", "75%");
  }

  @Test
  @KeysOf(group = COPY, keys = "Ctrl+Shift+C")
  void with_shift_the_headings_of_the_columns_are_copied_too() {
    startAt("V3 May-23");
    select2x2();
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    eventuallyCopied("May-23\tJun-23\n92%\t90%\n98%\t98%");
  }

  @Test
  @KeysOf(group = COPY, keys = "Ctrl+Alt+C")
  void with_alt_a_table_for_a_slide_is_copied() {
    startAt("V3 May-23");
    select2x2();
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
    eventually("a table is copied", () -> Clipboard.getSystemClipboard().hasHtml());
    String html = get(() -> Clipboard.getSystemClipboard().getHtml());
    assertEquals(3, html.split("<tr", -1).length - 1, html);
  }

  private void select2x2() {
    keys(KeyCode.SHIFT, KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.DOWN);
  }

  private void clip(String text) {
    onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private void eventuallyCopied(String text) {
    eventually(
        "copied is " + text.replace('\t', '|').replace('\n', '/'),
        () ->
            Clipboard.getSystemClipboard().hasString()
                && text.equals(
                    Clipboard.getSystemClipboard().getString().strip().replace("\r\n", "\n")));
  }
}
