package org.indicatorworkbench.export.pptx;

import static org.indicatorworkbench.report.MadeWorkspace.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary.State;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.report.MadeWorkspace;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.report.ReportMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDeckTest {
  private static DeckReading deck(MadeWorkspace made, String title) throws IOException {
    return DeckReading.of(
        ReportMaker.make(made.made(), Recipes.PANEL_PAPER, period("2023-06"), title));
  }

  static List<String> names() {
    return List.of(
        "=1+1",
        "<b>bold</b> & \"quoted\"",
        "Visits ".repeat(43).strip(),
        "W".repeat(300),
        "😀👨‍👩‍👧 family 🧸".repeat(20),
        "ילדים בטיפול הרשות המקומית",
        "أطفال في الرعاية 95%",
        "保護計画のある子どもへの訪問".repeat(10),
        "tab\tbell\u0007null\u0000line\nfeed",
        "half \ud83d a character");
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyNameMakesASoundDeck(String name) throws IOException {
    MadeWorkspace made =
        new MadeWorkspace()
            .section(name)
            .row(name, "95%", "2023-06", "80%", "95%", "90%")
            .row("Plain", "", "2023-06", "70%", "tbc")
            .says(new About.OneSection(new Section(name)), "2023-06", name, State.DRAFT)
            .says(new About.OneIndicator(new IndicatorCode("R1")), "2023-06", name, State.READY);
    DeckReading deck = deck(made, name);
    deck.assertSound();
    String shown = DeckReading.texts(deck.tables().get(1)).get(1).get(1);
    assertEquals(
        Clean.text(name).substring(0, Math.min(4, Clean.text(name).length())),
        shown.substring(0, Math.min(4, shown.length())));
  }

  @Test
  void fourHundredRowsGoOnOverSlidesWithTheHeaderRepeatedAndNoneLost() throws IOException {
    MadeWorkspace made = new MadeWorkspace().section("Long");
    for (int row = 1; row <= 400; row++) {
      made.row("Indicator " + row, "95%", "2023-06", "80%", "95%", row % 100 + "%");
    }
    DeckReading deck = deck(made, "Long report");
    deck.assertSound();
    List<List<List<String>>> tables =
        deck.tables().stream().skip(1).map(DeckReading::texts).toList();
    assertEquals(
        IntStream.rangeClosed(1, 400).mapToObj(row -> "Indicator " + row).toList(),
        tables.stream().flatMap(table -> table.stream().skip(1)).map(row -> row.get(1)).toList());
    assertEquals(1, tables.stream().map(List::getFirst).distinct().count());
    int slides = tables.size();
    assertTrue(deck.titles().contains("Long (2 of " + slides + ")"), deck.titles().toString());
  }

  @Test
  void aCommentaryOfManyPagesLosesNoWord() throws IOException {
    String text =
        String.join(" ", IntStream.rangeClosed(1, 3000).mapToObj(n -> "word" + n).toList());
    MadeWorkspace made =
        new MadeWorkspace()
            .section("Care")
            .row("Care", "95%", "2023-06", "90%")
            .says(new About.OneSection(new Section("Care")), "2023-06", text, State.READY);
    DeckReading deck = deck(made, "Report");
    deck.assertSound();
    String shown =
        String.join(" ", deck.slides().stream().map(DeckReading::text).toList())
            .replaceAll("\\s+", " ");
    List<String> lost =
        List.of(text.split(" ")).stream().filter(word -> !shown.contains(word)).toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void sectionsThatAreCalledAlikeGetTitlesThatDiffer() throws IOException {
    MadeWorkspace made =
        new MadeWorkspace()
            .row("One", "", "2023-06", "90%")
            .section("Other indicators")
            .row("Two", "", "2023-06", "90%")
            .section("Overview")
            .row("Three", "", "2023-06", "90%");
    deck(made, "Overview: three indicators without a target").assertSound();
  }
}
