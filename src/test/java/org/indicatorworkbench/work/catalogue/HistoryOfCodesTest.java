package org.indicatorworkbench.work.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator's history, over the codes that it had, in a real file. */
final class HistoryOfCodesTest {
  private static final IndicatorCode V3 = new IndicatorCode("V3");
  private static final IndicatorCode S1 = new IndicatorCode("S1");

  @TempDir Path folder;

  @Test
  void anotherCodeKeepsSeriesAndHistoryAndOneUndoTakesItBack() {
    try (Workbook workbook = Samples.create(Samples.DEFAULT, folder.resolve("panel.iwb"))) {
      String first = definition(workbook, V3);
      workbook.apply(redefined(workbook, V3, "Second."));
      Workspace before = workbook.contents();
      workbook.apply(Recoding.of(before, V3, "S1"));
      workbook.apply(redefined(workbook, S1, "Third."));
      assertEquals(
          List.of("Third.", "Second.", first),
          Wording.of(workbook.history(S1)).stream().map(Wording::text).toList());
      assertEquals(
          before.entry(V3).orElseThrow().series(),
          workbook.contents().entry(S1).orElseThrow().series());
      workbook.undo();
      workbook.undo();
      assertEquals(before, workbook.contents());
    }
  }

  private static String definition(Workbook workbook, IndicatorCode code) {
    return workbook.contents().entry(code).orElseThrow().indicator().definition();
  }

  private static ChangeSet redefined(Workbook workbook, IndicatorCode code, String text) {
    Indicator before = workbook.contents().entry(code).orElseThrow().indicator();
    Indicator after = before.draft().definition(text).made();
    return new ChangeSet(
        "Edit card " + code,
        List.of(new Change.OfIndicator(code, Optional.of(before), Optional.of(after))));
  }
}
