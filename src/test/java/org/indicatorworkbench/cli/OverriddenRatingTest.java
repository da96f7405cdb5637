package org.indicatorworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.judging.Overriding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A director decides another rating; the computed one stays readable wherever it is printed. */
class OverriddenRatingTest extends CommandLineTest {
  private static final RulingKey.OfRating JUNE =
      new RulingKey.OfRating(new IndicatorCode("V5"), AnIndicator.period("2023-06"));
  private static final String PRINTED = "AMBER (computed RED: two workers were ill)";

  @BeforeEach
  void decide() {
    run("new", at("panel.iwb"), "--sample", "scrutiny-panel-2023-07");
    try (Workbook workbook = Workbook.open(Path.of(at("panel.iwb")))) {
      workbook.apply(
          Overriding.put(
              workbook.contents(),
              JUNE,
              new Ruling.Override(Rag.AMBER, "two workers were ill.", "A Lead")));
    }
  }

  @Test
  void theTableSaysBoth() {
    assertTrue(
        run("table", at("panel.iwb")).out().lines().anyMatch(line -> line.contains(PRINTED)));
  }

  @Test
  void jsonHasTheWordInForceTheComputedOneAndWhy() {
    assertEquals(
        Map.of(
            "word",
            "AMBER",
            "computed",
            "RED",
            "overridden",
            true,
            "why",
            "overridden: two workers were ill; computed RED: 89% is 6.0 points below the target of"
                + " 95%, outside the tolerance of 5 points"),
        rag("2023-06"));
  }

  @Test
  void itHoldsForItsPeriodOnly() {
    assertEquals(false, JsonTree.object(rag("2023-05")).get("overridden"));
  }

  @Test
  void itIsTakenBackAsOneStep() {
    try (Workbook workbook = Workbook.open(Path.of(at("panel.iwb")))) {
      workbook.apply(Overriding.takeBack(workbook.contents(), JUNE));
      assertEquals("Take back override of V5", workbook.undoName().orElseThrow());
    }
    assertEquals("RED", JsonTree.object(rag("2023-06")).get("word"));
  }

  @Test
  void anExportedFileSaysBoth() throws IOException {
    assertEquals(0, run("export", at("panel.iwb"), "--to", at("panel.csv")).status());
    assertTrue(Files.readString(Path.of(at("panel.csv"))).contains(PRINTED));
  }

  private Object rag(String period) {
    String json = run("table", at("panel.iwb"), "--json", "--period", period).out();
    return JsonTree.array(JsonTree.object(JsonTree.read(json)).get("rows")).stream()
        .map(JsonTree::object)
        .filter(row -> row.get("code").equals("V5"))
        .findFirst()
        .orElseThrow()
        .get("rag");
  }
}
