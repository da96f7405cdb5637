package org.indicatorworkbench.work.pasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight rows of four cells that LibreOffice Calc 7.4 put on the clipboard, byte for byte. */
class CalcBlockTest {
  private static final List<String> CODES =
      List.of("C11", "E1", "E2", "E3", "E4", "E5", "E6", "E7");
  private static final Period[] MONTHS = {
    AnIndicator.period("2023-03"),
    AnIndicator.period("2023-04"),
    AnIndicator.period("2023-05"),
    AnIndicator.period("2023-06")
  };

  private static final List<List<Value>> VALUES =
      List.of(
          List.of(figure("1953"), figure("2041"), Value.Special.PENDING, figure("294")),
          List.of(figure("28"), ratio("35", "80"), figure("25.4"), figure("35")),
          List.of(figure("100"), Value.Special.NOT_AVAILABLE, figure("117"), figure("0")),
          List.of(figure("8"), figure("7.25"), Value.Special.NOT_APPLICABLE, figure("8")),
          List.of(ratio("263", "379"), figure("85"), figure("75"), figure("70")),
          List.of(figure("42"), figure("64"), ratio("35", "80"), Value.Special.PENDING),
          List.of(figure("100"), figure("0"), figure("76"), Value.Special.SUPPRESSED),
          List.of(figure("70"), ratio("24", "31"), figure("92.5"), Value.Special.NOT_AVAILABLE));

  @TempDir Path folder;

  @ParameterizedTest(name = "text: {0}, html: {1}")
  @CsvSource({"utf8-string,text-html", "libreoffice-tsvc,''", "utf8-string,''", "'',text-html"})
  void it_pastes_as_32_typed_values_in_one_step_and_is_undone_in_one(String text, String html)
      throws IOException {
    try (Workbook workbook = Samples.create(Samples.DEFAULT, folder.resolve("panel.iwb"))) {
      Workspace before = workbook.contents();
      PasteTarget target = ASelection.from("C11", before).over(MONTHS).made();
      Paste paste = Paste.read(new Clip("", bytes(text), bytes(html), true), target, () -> false);
      PastePlan plan = paste.plan(before, true, () -> false);
      assertTrue(plan.isClear());
      assertEquals(new PasteWords(32, 32, 0, 0, 0, List.of()), PasteWords.of(plan, false));

      workbook.apply(plan.edits().changes(false));
      assertEquals(VALUES, values(workbook.contents()));
      assertEquals(Optional.of("Paste at C11, March 2023"), workbook.undoName());

      workbook.undo();
      assertEquals(before, workbook.contents());
      assertEquals(Optional.of("Import sample"), workbook.undoName());
    }
  }

  @Test
  void nobody_is_named_in_it() throws IOException {
    for (String form : List.of("utf8-string", "text-html", "libreoffice-tsvc")) {
      String content = bytes(form);
      for (String trace : List.of("author", "created", "file:", "/home", "/tmp")) {
        assertTrue(!content.contains(trace), form + " has " + trace);
      }
    }
  }

  private static List<List<Value>> values(Workspace contents) {
    return CODES.stream()
        .map(code -> contents.entry(new IndicatorCode(code)).orElseThrow().series())
        .map(
            series ->
                IntStream.range(0, MONTHS.length)
                    .mapToObj(at -> series.at(MONTHS[at]).orElseThrow().value())
                    .toList())
        .toList();
  }

  private static String bytes(String form) throws IOException {
    if (form.isEmpty()) {
      return "";
    }
    try (InputStream in = CalcBlockTest.class.getResourceAsStream("/clipboard/calc-8x4/" + form)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Value figure(String digits) {
    return new Value.Figure(new java.math.BigDecimal(digits));
  }

  private static Value ratio(String numerator, String denominator) {
    return new Value.Ratio(
        new java.math.BigDecimal(numerator), new java.math.BigDecimal(denominator));
  }
}
