package org.indicatorworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatisticsCommandTest extends CommandLineTest {

  @Test
  void a_measure_is_matched_once_and_stays_matched() {
    run("new", at("panel.iwb"), "--sample");
    String referrals = statistics("referrals.csv");
    Ran ran = run("import", at("panel.iwb"), referrals, "--match", "referrals=D4");
    assertEquals(0, ran.status(), ran.err());
    assertTrue(
        ran.out()
            .contains(
                "  Referrals → D4, 2023-24: England 621,880, Southampton 3,094; these are of a"
                    + " whole year, and D4 is of each month\n"),
        ran.out());
    Ran again = run("import", at("panel.iwb"), referrals);
    assertTrue(again.out().contains("Referrals → D4"), again.out());
    assertTrue(again.out().endsWith("Nothing to change.\n"), again.out());
    assertTrue(
        run("table", at("panel.iwb"), "--json")
            .out()
            .replaceAll("\\s", "")
            .contains("{\"comparator\":\"England\",\"year\":\"2023-24\",\"value\":22.4}"));
  }

  @Test
  void a_measure_that_is_not_known_is_wrong_usage() {
    run("new", at("panel.iwb"), "--sample");
    Ran ran =
        run("import", at("panel.iwb"), statistics("referrals.csv"), "--match", "unheard-of=D4");
    assertEquals(2, ran.status());
    assertTrue(
        ran.err().startsWith("“unheard-of” is no measure that is known; there are assessments, "));
  }

  @Test
  void without_an_authority_nothing_is_written_and_the_dry_run_says_what_to_do() {
    run("new", at("empty.iwb"));
    String catalogue = file("k.csv", "code,indicator,unit\nF1,Referrals,number\n");
    run("import", at("empty.iwb"), catalogue);
    String referrals = statistics("referrals.csv");
    String sentence =
        "it is not said which authority this workspace is about; make the setting “own authority”"
            + " its name or code";
    Ran ran = run("import", at("empty.iwb"), referrals);
    assertEquals(new Ran(3, "", "referrals.csv: " + sentence + ".\n"), ran);
    Ran dry = run("import", at("empty.iwb"), referrals, "--dry-run", "--json");
    assertEquals(0, dry.status());
    assertTrue(dry.out().contains(sentence), dry.out());
  }

  private String statistics(String name) {
    try (InputStream content = getClass().getResourceAsStream("/statistics/" + name)) {
      return file(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
