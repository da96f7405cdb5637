package org.indicatorworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.intake.xlsx.Books;
import org.indicatorworkbench.work.Workbook;
import org.junit.jupiter.api.Test;

class ImportCommandTest extends CommandLineTest {

  @Test
  void a_month_is_imported_as_one_step_and_the_same_file_again_changes_nothing() {
    run("new", at("panel.iwb"), "--sample");
    String july = file("july.csv", "code,May-23,Jun-23,Jul-23\nV3,92%,91%,93%\nV9,1%,2%,3%\n");
    Ran dry = run("import", at("panel.iwb"), july, "--dry-run", "--json");
    Map<String, Object> told = JsonTree.object(JsonTree.read(dry.out()));
    Map<String, Object> planned = JsonTree.object(JsonTree.array(told.get("files")).getFirst());
    assertEquals(false, told.get("applied"));
    assertEquals(
        List.of("july.csv", "wide values", 2.0, 1.0, 1.0, 0.0, 1.0, 1.0, 0.0),
        List.of(
            planned.get("file"),
            planned.get("kind"),
            planned.get("rowsRead"),
            planned.get("rowsUsed"),
            planned.get("new"),
            planned.get("changed"),
            planned.get("revised"),
            planned.get("unchanged"),
            planned.get("vanished")));
    assertEquals(3.0, rejectedLine(planned));
    assertEquals(1, dry.status());
    assertEquals(1, run("import", at("panel.iwb"), july).status());
    assertEquals("Import july.csv", history().getFirst().get("name"));
    assertEquals(1, run("import", at("panel.iwb"), july).status());
    assertEquals(2, history().size());
  }

  @Test
  void an_earlier_period_is_marked_revised() {
    run("new", at("panel.iwb"), "--sample");
    String may = file("may.csv", "code,period,value\nV3,2023-05,91%\n");
    assertEquals(0, run("import", at("panel.iwb"), may).status());
    Object rows =
        JsonTree.object(JsonTree.read(run("table", at("panel.iwb"), "--json").out())).get("rows");
    Map<String, Object> v3 =
        JsonTree.array(rows).stream()
            .map(JsonTree::object)
            .filter(row -> row.get("code").equals("V3"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "revised", JsonTree.object(JsonTree.object(v3.get("values")).get("2023-05")).get("status"));
  }

  @Test
  void a_file_without_a_known_column_is_refused_and_the_workspace_stays() throws IOException {
    run("new", at("panel.iwb"), "--sample");
    byte[] before = Files.readAllBytes(Path.of(at("panel.iwb")));
    Ran ran = run("import", at("panel.iwb"), file("odd.csv", "apple,pear\n1,2\n"));
    assertEquals(3, ran.status());
    assertEquals(1, ran.err().lines().count());
    assertEquals(
        java.util.HexFormat.of().formatHex(before),
        java.util.HexFormat.of().formatHex(Files.readAllBytes(Path.of(at("panel.iwb")))));
  }

  @Test
  void a_workspace_that_a_window_has_open_is_not_imported_into() {
    run("new", at("panel.iwb"), "--sample");
    String june = file("june.csv", "code,period,value\nV3,2023-06,91%\n");
    try (Workbook window = Workbook.open(Path.of(at("panel.iwb")))) {
      Ran ran = run("import", at("panel.iwb"), june);
      assertEquals(4, ran.status());
      assertEquals(true, ran.err().contains(System.getProperty("user.name")), ran.err());
      assertEquals(0, run("table", at("panel.iwb")).status());
      assertEquals(Optional.of("Import sample"), window.undoName());
    }
  }

  @Test
  void every_sheet_of_a_workbook_is_read_as_a_file_of_its_own() {
    run("new", at("panel.iwb"), "--sample");
    Path book = Path.of(at("figures.xlsx"));
    Books.write(
        book,
        workbook -> {
          Books.row(workbook.createSheet("Values"), 2, "code", Books.day("2023-07-01"));
          Books.row(workbook.getSheet("Values"), 3, "V3", Books.shown(0.9375, "0%"));
          Books.row(workbook.getSheet("Values"), 4, "V4", "soon or so");
          Books.row(workbook.createSheet("Targets"), 1, "code", "target");
          Books.row(workbook.getSheet("Targets"), 2, "V3", Books.shown(0.96, "0%"));
          Books.row(workbook.createSheet("Notes"), 1, "Ask first");
        });
    Map<String, Object> told =
        JsonTree.object(
            JsonTree.read(
                run("import", at("panel.iwb"), book.toString(), "--dry-run", "--json").out()));
    assertEquals(
        List.of("figures.xlsx Values wide values", "figures.xlsx Targets catalogue"),
        JsonTree.array(told.get("files")).stream()
            .map(JsonTree::object)
            .map(file -> file.get("file") + " " + file.get("sheet") + " " + file.get("kind"))
            .toList());
    assertEquals(
        List.of(
            Map.of(
                "file",
                "figures.xlsx",
                "sheet",
                "Notes",
                "reason",
                "figures.xlsx, sheet Notes has no headings that are known")),
        told.get("notUsed"));
    Ran ran = run("import", at("panel.iwb"), book.toString());
    assertEquals(1, ran.status());
    assertEquals(
        List.of(
            "figures.xlsx, sheet Values: Values, wide; 2 rows read, 1 used; 1 new, 0 changed, 0"
                + " revised, 0 unchanged, 0 vanished",
            "  rejected: line 4, 2023-07: “soon or so” has no single reading as a value; write a"
                + " number, a ratio such as 263/379, or keep the words as a note",
            "figures.xlsx, sheet Targets: Catalogue; 1 rows read, 1 used; 0 new, 0 changed, 0"
                + " revised, 0 unchanged, 0 vanished",
            "Not used: figures.xlsx, sheet Notes has no headings that are known"),
        ran.out().lines().limit(4).toList());
    assertEquals("Import figures.xlsx", history().getFirst().get("name"));
  }

  @Test
  void a_workbook_without_a_sheet_of_use_is_refused() {
    run("new", at("panel.iwb"), "--sample");
    Path book = Path.of(at("notes.xlsx"));
    Books.write(
        book,
        workbook -> {
          Books.row(workbook.createSheet("One"), 1, "apple");
          Books.row(workbook.createSheet("Two"), 1, "pear");
        });
    Ran ran = run("import", at("panel.iwb"), book.toString());
    assertEquals(List.of(3, 1L), List.of(ran.status(), ran.err().lines().count()));
  }

  private List<Map<String, Object>> history() {
    return JsonTree.array(JsonTree.read(run("history", at("panel.iwb"), "--json").out())).stream()
        .map(JsonTree::object)
        .toList();
  }

  private static Object rejectedLine(Map<String, Object> planned) {
    return JsonTree.object(JsonTree.array(planned.get("rejected")).getFirst()).get("line");
  }
}
