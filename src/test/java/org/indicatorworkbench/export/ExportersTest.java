package org.indicatorworkbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.indicatorworkbench.export.csv.CsvWriter;
import org.indicatorworkbench.export.pptx.PptxWriter;
import org.indicatorworkbench.report.MadeWorkspace;
import org.indicatorworkbench.report.NotExported;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.report.Report;
import org.indicatorworkbench.report.ReportMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportersTest {
  private final Exporters exporters = new Exporters(List.of(new PptxWriter(), new CsvWriter()));
  private final Report report =
      ReportMaker.make(
          new MadeWorkspace().row("Visits", "95%", "2023-06", "90%").made(),
          Recipes.DEFAULT,
          MadeWorkspace.period("2023-06"),
          "Performance");

  @TempDir private Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String refusal(Path target) {
    return assertThrows(
            NotExported.class, () -> exporters.export(report, target, Progress.UNWATCHED))
        .getMessage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck.pptx", "DECK.PPTX", "table.csv"})
  void theEndingChoosesTheFormat(String name) throws Exception {
    exporters.export(report, folder.resolve(name), Progress.UNWATCHED);
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    boolean zip = bytes[0] == 'P' && bytes[1] == 'K';
    assertEquals(name.endsWith("csv"), !zip);
    assertEquals(List.of(name), files());
  }

  @Test
  void anUnknownEndingIsRefusedWithThoseThatAreKnown() throws IOException {
    assertEquals(
        "“deck.doc” has no ending that a report can be written to; name the file *.pptx or *.csv.",
        refusal(folder.resolve("deck.doc")));
    assertEquals(List.of(), files());
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(
        "The folder “" + nowhere + "” does not exist; choose another one.",
        refusal(nowhere.resolve("deck.pptx")));
  }

  @Test
  void aTargetThatCannotBeReplacedStaysAndNothingIsLeftBeside() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("deck.pptx"));
    assertEquals(
        "“deck.pptx” cannot be written: close it if another program has it open, or choose another"
            + " folder or name.",
        refusal(taken));
    assertEquals(List.of("deck.pptx"), files());
  }

  @Test
  void aCancelledExportLeavesWhatStoodThere() throws IOException {
    Path target = Files.writeString(folder.resolve("deck.pptx"), "last month's");
    Progress cancelled =
        new Progress() {
          @Override
          public void at(int done, int of) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThrows(CancellationException.class, () -> exporters.export(report, target, cancelled));
    assertEquals("last month's", Files.readString(target));
    assertEquals(List.of("deck.pptx"), files());
  }

  @Test
  void progressCountsUpToTheWhole() throws Exception {
    List<String> seen = new ArrayList<>();
    Progress watched =
        new Progress() {
          @Override
          public void at(int done, int of) {
            seen.add(done + " of " + of);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    exporters.export(report, folder.resolve("deck.pptx"), watched);
    assertEquals(List.of("1 of 4", "2 of 4", "3 of 4", "4 of 4"), seen);
  }
}
