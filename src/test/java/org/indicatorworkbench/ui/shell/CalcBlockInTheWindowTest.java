package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.pasting.CalcBlock;
import org.junit.jupiter.api.Test;

/** A block of LibreOffice Calc, with all forms it has on the clipboard, in the real window. */
final class CalcBlockInTheWindowTest extends GridInWindowTest {
  private static final String CALC = "application/x-libreoffice-tsvc";

  @Test
  void control_v_puts_32_typed_values_into_the_cells_as_one_step_and_control_z_takes_them_back()
      throws IOException {
    startAt("C11 Mar-23");
    Workspace before = contents();
    int steps = steps();
    clip();
    keys(KeyCode.CONTROL, KeyCode.V);
    assertUndoIs("Paste at C11, March 2023");
    assertEquals(CalcBlock.VALUES, CalcBlock.values(contents()));
    eventuallyShows("C11 Mar-23", "1,953", "2,041", "tbc", "294");
    eventuallyShows("E4 Mar-23", "69%", "85%", "75%", "70%");
    assertEquals(steps + 1, steps());

    keys(KeyCode.CONTROL, KeyCode.Z);
    assertUndoIs("Import sample");
    assertEquals(before, contents());
    assertEquals(
        Optional.of("Paste at C11, March 2023"), get(() -> workbook().redoNameProperty().get()));
  }

  private Workspace contents() {
    return get(() -> workbook().getReading().contents());
  }

  private int steps() {
    return workbook().ask(workbook -> workbook.journal().size()).toCompletableFuture().join();
  }

  private void clip() throws IOException {
    ClipboardContent content = new ClipboardContent();
    content.putString(CalcBlock.text("utf8-string"));
    content.putHtml(CalcBlock.text("text-html"));
    content.put(
        Optional.ofNullable(DataFormat.lookupMimeType(CALC)).orElseGet(() -> new DataFormat(CALC)),
        CalcBlock.text("libreoffice-tsvc"));
    onFx(() -> Clipboard.getSystemClipboard().setContent(content));
  }
}
