package org.indicatorworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest extends CommandLineTest {

  @ParameterizedTest
  @CsvSource({
    "2, frobnicate",
    "2, new",
    "2, new panel.iwb --sample nowhere",
    "2, table",
    "2, export panel.iwb",
    "2, ''",
    "4, table missing.iwb",
    "4, history missing.iwb",
  })
  void a_command_that_cannot_be_done_says_why_in_one_line(int status, String line) {
    Ran ran = run(line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(status, ran.status(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().endsWith(".\n"), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void new_refuses_a_file_that_is_there() {
    String path = file("notes.iwb", "my notes");
    Ran ran = run("new", path);
    assertEquals(4, ran.status());
    assertEquals(1, ran.err().lines().count(), ran.err());
  }

  @Test
  void a_file_that_is_no_workspace_is_refused_in_one_sentence() {
    Ran ran = run("table", file("notes.iwb", "these are my notes\n".repeat(100)));
    assertEquals(4, ran.status());
    assertEquals(1, ran.err().lines().count(), ran.err());
  }

  @Test
  void an_export_writes_slides_or_a_table_by_the_ending_of_the_file() {
    run("new", at("panel.iwb"), "--sample");
    for (String name : List.of("panel.pptx", "panel.csv")) {
      Ran ran = run("export", at("panel.iwb"), "--to", at(name));
      assertEquals(new Ran(0, "Written: " + at(name) + "\n", ""), ran);
      assertTrue(Files.exists(Path.of(at(name))));
    }
    assertEquals(2, run("export", at("panel.iwb"), "--to", at("panel.doc")).status());
    assertEquals(4, run("export", at("panel.iwb"), "--to", at("none/panel.csv")).status());
  }

  @Test
  void every_command_prints_json_where_it_is_asked_to() {
    Ran made = run("new", at("panel.iwb"), "--sample", "--json");
    assertEquals(0, made.status(), made.err());
    assertEquals(Map.of("workspace", "panel.iwb", "indicators", 50.0), JsonTree.read(made.out()));
    Ran written = run("export", at("panel.iwb"), "--to", at("panel.csv"), "--json");
    assertEquals(0, written.status(), written.err());
    assertEquals(Map.of("written", at("panel.csv")), JsonTree.read(written.out()));
  }

  @Test
  void an_empty_workspace_has_no_table_yet() {
    run("new", at("empty.iwb"));
    assertEquals(
        new Ran(2, "", "The workspace has no value yet; import values, or name a --period.\n"),
        run("table", at("empty.iwb")));
  }
}
