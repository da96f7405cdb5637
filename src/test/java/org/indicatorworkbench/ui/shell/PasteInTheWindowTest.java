package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Where a block goes that is pasted in the real window, and what the user sees of it. */
final class PasteInTheWindowTest extends GridInWindowTest {

  @Test
  void whatWasPastedIsSelectedAndAReadOnlyCellSaysSoOrFollowsTheNamesOfTheBlock() {
    startAt("E3 Mar-23");
    paste("1%\t2%\n3%\t4%\n");
    assertUndoIs("Paste at E3, March 2023");
    settle();
    assertEquals("E3 Mar-23:E4 Apr-23", selected());

    goTo("E3 Rating");
    paste("7%\n");
    eventually(
        "it is told",
        () ->
            workbook()
                .problemProperty()
                .get()
                .equals(Optional.of("Nothing was pasted: the column is read only.")));

    goTo("E3 Code");
    paste("Code\tMay-23\tJun-23\nE3\t11%\t12%\nE4\t13%\t14%\n");
    eventually("it is shown", () -> stage().getScene().lookup(".paste-view") != null);
    click("Apply 4 changes");
    eventuallyShows("E3 May-23", "11%", "12%");
    eventuallyShows("E4 May-23", "13%", "14%");
    settle();
    assertEquals("E3 May-23:E4 Jun-23", selected());
  }

  private void paste(String text) {
    onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    keys(KeyCode.CONTROL, KeyCode.V);
  }
}
