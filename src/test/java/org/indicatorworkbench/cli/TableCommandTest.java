package org.indicatorworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCommandTest extends CommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"scrutiny-panel-2023-07", "scrutiny-panel-2024-02", "improvement-board-2021-01"})
  void every_rating_and_direction_of_a_sample_is_as_computed_from_the_published_figures(
      String sample) throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (CSVRecord row : published(sample)) {
      expected.put(row.get("code"), row.get("rag_computed") + " " + row.get("direction_computed"));
    }
    assertEquals(0, run("new", at("panel.iwb"), "--sample", sample).status());
    Map<String, String> printed = new LinkedHashMap<>();
    for (Object row : rows(run("table", at("panel.iwb"), "--json"))) {
      Map<String, Object> fields = JsonTree.object(row);
      Object direction = fields.get("direction");
      printed.put(
          (String) fields.get("code"),
          JsonTree.object(fields.get("rag")).get("word")
              + " "
              + (direction == null ? "" : JsonTree.object(direction).get("word")));
    }
    assertEquals(expected, printed);
  }

  @Test
  void a_row_is_printed_with_all_its_fields() {
    run("new", at("panel.iwb"), "--sample", "scrutiny-panel-2023-07");
    Map<String, Object> v3 =
        rows(run("table", at("panel.iwb"), "--json", "--period", "Jun-23")).stream()
            .map(JsonTree::object)
            .filter(row -> row.get("code").equals("V3"))
            .findFirst()
            .orElseThrow();
    assertEquals("Visits", v3.get("section"));
    assertEquals(
        List.of("percentage", "higher", "month", "2023-06"),
        List.of(v3.get("unit"), v3.get("polarity"), v3.get("frequency"), v3.get("ratedAt")));
    Map<String, Object> may = new LinkedHashMap<>();
    may.put("value", 92.0);
    may.put("numerator", null);
    may.put("denominator", null);
    may.put("display", "92%");
    may.put("status", "actual");
    assertEquals(may, JsonTree.object(v3.get("values")).get("2023-05"));
    assertEquals(13, JsonTree.object(v3.get("values")).size());
    assertEquals(Map.of("text", "95%", "value", 95.0), v3.get("target"));
    assertEquals(Map.of("text", "5pp"), v3.get("tolerance"));
    assertEquals(
        Map.of(
            "word",
            "AMBER",
            "computed",
            "AMBER",
            "overridden",
            false,
            "why",
            "90% is 5.0 points below the target of 95%, inside the tolerance of 5 points"),
        v3.get("rag"));
    assertEquals(
        Map.of(
            "convention", "improvement", "word", "WORSE", "arrow", "↓", "comparedWith", "2023-05"),
        v3.get("direction"));
    Map<String, Object> spc = JsonTree.object(v3.get("spc"));
    assertEquals(
        List.of("mean", "lower", "upper", "variation", "assurance", "why"),
        List.copyOf(spc.keySet()));
    assertEquals(
        List.of("common cause", "hit and miss"),
        List.of(spc.get("variation"), spc.get("assurance")));
    assertEquals(
        Map.of(
            "previous", -2.0,
            "previousPercent", -2.17,
            "sameLastYear", 3.0,
            "sameLastYearPercent", 3.45,
            "average12", 89.83333333333333,
            "max12", 95.0),
        v3.get("change"));
  }

  @Test
  void the_table_is_printed_in_columns_for_people() {
    run("new", at("panel.iwb"), "--sample", "scrutiny-panel-2023-07");
    Ran ran = run("table", at("panel.iwb"), "--recipe", "panel paper");
    String row = ran.out().lines().filter(line -> line.startsWith("V3 ")).findFirst().orElseThrow();
    assertTrue(row.contains("   92%     90%     95%  ◆ AMBER  ↓ worse"), row);
  }

  @Test
  void an_unreadable_period_is_wrong_usage() {
    run("new", at("panel.iwb"), "--sample");
    Ran ran = run("table", at("panel.iwb"), "--period", "someday");
    assertEquals(
        new Ran(2, "", "“someday” is no period; write 2023-06, 2023-24 Q1 or 2023-24.\n"), ran);
  }

  private static List<Object> rows(Ran ran) {
    assertEquals("", ran.err());
    return JsonTree.array(JsonTree.object(JsonTree.read(ran.out())).get("rows"));
  }

  private static List<CSVRecord> published(String sample) throws IOException {
    Path file = Path.of("src/test/resources/published", sample + ".csv");
    return CSVFormat.DEFAULT
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(Files.newBufferedReader(file))
        .getRecords();
  }

  @Test
  void a_recipe_that_is_none_prints_no_half_of_a_document() {
    run("new", at("panel.iwb"), "--sample");
    assertEquals(
        new Ran(
            2,
            "",
            "There is no recipe “foo”; there are Board deck, Panel paper, Monthly dataset.\n"),
        run("table", at("panel.iwb"), "--json", "--recipe", "foo"));
  }
}
