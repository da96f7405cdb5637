package org.indicatorworkbench.work.pasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight rows of four cells that LibreOffice Calc 7.4 put on the clipboard, byte for byte. */
class CalcBlockTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "text: {0}, html: {1}")
  @CsvSource({"utf8-string,text-html", "libreoffice-tsvc,''", "utf8-string,''", "'',text-html"})
  void it_pastes_as_32_typed_values_in_one_step_and_is_undone_in_one(String text, String html)
      throws IOException {
    try (Workbook workbook = Samples.create(Samples.DEFAULT, folder.resolve("panel.iwb"))) {
      Workspace before = workbook.contents();
      PasteTarget target = ASelection.from("C11", before).over(CalcBlock.MONTHS).made();
      Paste paste =
          Paste.read(
              new Clip("", CalcBlock.text(text), CalcBlock.text(html), true), target, () -> false);
      PastePlan plan = paste.plan(before, true, () -> false);
      assertTrue(plan.isClear());
      assertEquals(new PasteWords(32, 32, 0, 0, 0, List.of()), PasteWords.of(plan, false));

      workbook.apply(plan.edits().changes(false));
      assertEquals(CalcBlock.VALUES, CalcBlock.values(workbook.contents()));
      assertEquals(Optional.of("Paste at C11, March 2023"), workbook.undoName());

      workbook.undo();
      assertEquals(before, workbook.contents());
      assertEquals(Optional.of("Import sample"), workbook.undoName());
    }
  }

  @Test
  void nobody_is_named_in_it() throws IOException {
    for (String form : List.of("utf8-string", "text-html", "libreoffice-tsvc")) {
      String content = CalcBlock.text(form);
      for (String trace : List.of("author", "created", "file:", "/home", "/tmp")) {
        assertTrue(!content.contains(trace), form + " has " + trace);
      }
    }
  }
}
