package org.indicatorworkbench.export.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary.State;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.MadeWorkspace;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.report.ReportMaker;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  private static byte[] bytes(Workspace workspace) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvWriter()
        .write(
            ReportMaker.make(
                workspace, Recipes.BOARD_DECK, MadeWorkspace.period("2023-06"), "Performance"),
            out,
            Progress.UNWATCHED);
    return out.toByteArray();
  }

  private static List<CSVRecord> rows(Workspace workspace) throws IOException {
    String text = new String(bytes(workspace), StandardCharsets.UTF_8).substring(1);
    CSVFormat format = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(text, format).getRecords();
  }

  @Test
  void anIndicatorIsOneLineWithEverythingThatIsKnownOfIt() throws IOException {
    Map<String, String> row =
        rows(SampleWorkspaces.load("scrutiny-panel-2023-07")).stream()
            .map(CSVRecord::toMap)
            .filter(map -> map.get("code").equals("E1"))
            .findFirst()
            .orElseThrow();
    row.remove("commentary");
    assertEquals(
        Map.ofEntries(
            Map.entry("code", "E1"),
            Map.entry("section", "Earlier help"),
            Map.entry("indicator", "Re-referrals within 12 months"),
            Map.entry("unit", "percentage"),
            Map.entry("frequency", "month"),
            Map.entry("2023-03", "28"),
            Map.entry("2023-04", "27"),
            Map.entry("2023-05", "25"),
            Map.entry("2023-06", "35"),
            Map.entry("target", "23%"),
            Map.entry("rated at", "2023-06"),
            Map.entry("rating", "RED"),
            Map.entry(
                "why",
                "35% is 12.0 points above the target of 23% (lower is better), outside the"
                    + " tolerance of 5 points"),
            Map.entry("direction", "WORSE"),
            Map.entry("convention", "improvement"),
            Map.entry("compared with", "2023-05"),
            Map.entry("Southampton 2021-22", "27"),
            Map.entry("Statistical neighbours 2021-22", "21"),
            Map.entry("South East 2021-22", "26"),
            Map.entry("England 2021-22", "21"),
            Map.entry("commentary state", "ready"),
            Map.entry("parent", "")),
        row);
  }

  @Test
  void theFileBeginsWithAByteOrderMarkAndEndsItsLinesForExcel() throws IOException {
    byte[] written = bytes(new MadeWorkspace().row("A", "", "2023-06", "5%").made());
    String text = new String(written, StandardCharsets.UTF_8);
    assertArrayEquals(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(written, 3));
    assertEquals(2, text.split("\r\n", -1).length - 1);
    assertEquals(2, text.chars().filter(c -> c == '\n').count());
  }

  @Test
  void textThatBeginsLikeAFormulaIsInertAndANegativeNumberStaysANumber() throws IOException {
    Workspace made =
        new MadeWorkspace()
            .section("@SUM(A1)")
            .row("=1+1", "", "2023-06", "tbc", "-5")
            .says(
                new About.OneIndicator(new IndicatorCode("R1")),
                "2023-06",
                "-2+3\nsecond line, “quoted” \"twice\"",
                State.READY)
            .made();
    CSVRecord row = rows(made).getFirst();
    assertEquals(
        List.of("'@SUM(A1)", "'=1+1", "pending", "-5", "'-2+3\nsecond line, “quoted” \"twice\""),
        List.of(
            row.get("section"),
            row.get("indicator"),
            row.get("2023-05"),
            row.get("2023-06"),
            row.get("commentary")));
  }

  @Test
  void aPartKeepsItsTitleAndNamesTheCodeOfItsParentSoThatItCanBeImportedAgain() throws IOException {
    Workspace made =
        new MadeWorkspace()
            .row("Whole", "", "2023-06", "5%")
            .partsOf("R1")
            .row("Part", "", "2023-06", "2%")
            .made();
    assertEquals(
        List.of("Whole of ", "Part of R1"),
        rows(made).stream().map(row -> row.get("indicator") + " of " + row.get("parent")).toList());
  }

  @Test
  void anEmptyWorkspaceGivesTheHeaderAlone() throws IOException {
    assertEquals(List.of(), rows(Workspace.EMPTY));
  }
}
