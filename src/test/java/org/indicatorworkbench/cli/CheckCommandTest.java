package org.indicatorworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckCommandTest extends CommandLineTest {

  @Test
  void findings_are_printed_as_json_and_the_status_says_that_one_blocks() {
    run("new", at("panel.iwb"));
    run(
        "import",
        at("panel.iwb"),
        catalogue(),
        file("values.csv", "code,2023-05,2023-06\nW4,26,18\n"));
    run(
        "import",
        at("panel.iwb"),
        file("print.csv", "code,period,rag,direction\nW4,2023-06,RED,\n"));
    Ran ran = run("check", at("panel.iwb"), "--json");
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("rule", "published rating");
    expected.put("severity", "blocks");
    expected.put("code", "W4");
    expected.put("period", "2023-06");
    expected.put(
        "message",
        "The paper printed RED, but the row is GREEN: 18 is down from 26 in May 2023, and the"
            + " target is to decrease. Correct the print, or override the rating with a reason.");
    assertEquals(1, ran.status());
    assertEquals(List.of(expected), JsonTree.array(JsonTree.read(ran.out())));
  }

  @Test
  void findings_are_printed_for_people_with_their_place_and_a_summary() {
    run("new", at("panel.iwb"));
    run(
        "import",
        at("panel.iwb"),
        catalogue(),
        file("values.csv", "code,2023-05,2023-06\nW4,26,18\n"));
    assertEquals(new Ran(0, "No findings\n", ""), run("check", at("panel.iwb")));
    run(
        "import",
        at("panel.iwb"),
        file("print.csv", "code,period,rag,direction\nW4,2023-06,,up\n"));
    assertEquals(
        new Ran(
            1,
            "blocks  W4 2023-06  published direction: The paper printed “up”, but 26 to 18 since"
                + " May 2023 is a decrease. Correct the word or the figures.\n"
                + "1 finding, 1 of which blocks\n",
            ""),
        run("check", at("panel.iwb")));
  }

  @Test
  void an_empty_workspace_has_no_findings() {
    run("new", at("panel.iwb"));
    assertEquals(new Ran(0, "[ ]\n", ""), run("check", at("panel.iwb"), "--json"));
  }

  @Test
  void a_workspace_that_is_not_there_is_status_4() {
    assertEquals(4, run("check", at("none.iwb")).status());
  }

  private String catalogue() {
    return file(
        "catalogue.csv",
        "code,section,indicator,unit,polarity,frequency,target\n"
            + "W4,Workforce,Agency workers,number,lower,month,Decreasing\n");
  }
}
