package org.indicatorworkbench.export.pptx;

import static org.indicatorworkbench.report.MadeWorkspace.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.Recipe;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.report.ReportMaker;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PptxWriterTest {
  private DeckReading deck;

  private static DeckReading deck(String sample, Recipe recipe) throws IOException {
    Workspace workspace = SampleWorkspaces.load(sample);
    return DeckReading.of(
        ReportMaker.make(
            workspace,
            recipe,
            Timeline.latest(workspace).orElseThrow(),
            "Children’s services performance"));
  }

  @BeforeAll
  void readTheBoardDeck() throws IOException {
    deck = deck("scrutiny-panel-2023-07", Recipes.BOARD_DECK);
  }

  private XSLFSlide slide(String title) {
    return deck.slides().stream()
        .filter(slide -> DeckReading.title(slide).equals(title))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "scrutiny-panel-2023-07, Board deck",
    "scrutiny-panel-2023-07, Panel paper",
    "scrutiny-panel-2023-07, Monthly dataset",
    "scrutiny-panel-2024-02, Board deck",
    "scrutiny-panel-2024-02, Panel paper",
    "scrutiny-panel-2024-02, Monthly dataset",
    "improvement-board-2021-01, Board deck",
    "improvement-board-2021-01, Panel paper",
    "improvement-board-2021-01, Monthly dataset",
  })
  void everySlideOfASampleIsSound(String sample, String recipe) throws IOException {
    deck(sample, Recipes.named(recipe).orElseThrow()).assertSound();
  }

  @Test
  void aTableIsNativeAndSaysWhatTheReportSays() {
    XSLFTable table =
        DeckReading.tables(slide("Visits: two of five at target, two amber, one red")).getFirst();
    assertEquals(
        List.of(
            List.of(
                "Indicator",
                "Mar-23",
                "Apr-23",
                "May-23",
                "Jun-23",
                "Target",
                "Rating",
                "Direction",
                "13 months"),
            List.of(
                "Children with a child in need plan (not CWD) visited within 6 weeks",
                "97%",
                "96%",
                "98%",
                "95%",
                "95%",
                "● GREEN",
                "↓ worse",
                "")),
        DeckReading.texts(table).subList(0, 2));
    assertEquals(
        "Visits: 5 indicators, March 2023 to June 2023. Columns: Indicator, Mar-23, Apr-23, May-23,"
            + " Jun-23, Target, Rating, Direction, 13 months.",
        DeckReading.description(table));
  }

  @Test
  void aTrendLiesInItsCellAndSaysInWordsWhatItShows() {
    XSLFSlide slide = slide("Visits: two of five at target, two amber, one red");
    XSLFTable table = DeckReading.tables(slide).getFirst();
    List<XSLFGroupShape> trends = DeckReading.trends(slide);
    assertEquals(5, trends.size());
    CTGroupShape first = (CTGroupShape) trends.getFirst().getXmlObject();
    assertEquals(
        "Trend of Children with a child in need plan (not CWD) visited within 6 weeks: first 94% in"
            + " June 2022, last 95% in June 2023, low 93%, high 98%, target 95%.",
        first.getNvGrpSpPr().getCNvPr().getDescr());
    double top = table.getAnchor().getY() + table.getRows().getFirst().getHeight();
    for (int row = 0; row < trends.size(); row++) {
      double height = table.getRows().get(row + 1).getHeight();
      Rectangle2D cell = new Rectangle2D.Double(700, top, 218, height);
      assertTrue(cell.contains(trends.get(row).getAnchor()), "trend " + row);
      top += height;
    }
  }

  @Test
  void bothLegendsStandUnderATableThatHoldsBothConventions() {
    String text =
        DeckReading.text(
            slide("Earlier help: one of four rated indicators at target, three red (1 of 2)"));
    assertTrue(text.contains("Better, same and worse compare with May 2023"), text);
    assertTrue(text.contains("Increase, stable and decrease compare with May 2023"), text);
  }

  @Test
  void columnsThatDoNotFitGoOnWithTheNamesRepeated() {
    XSLFTable table = DeckReading.tables(slide("Earlier help (2 of 2)")).getFirst();
    assertEquals(
        List.of(
            List.of(
                "Indicator",
                "Jun-23",
                "England\n2021-22",
                "South East\n2021-22",
                "Southampton\n2021-22",
                "Statistical neighbours\n2021-22"),
            List.of("Re-referrals within 12 months", "35%", "21%", "26%", "27%", "21%")),
        DeckReading.texts(table).subList(0, 2));
    String text = DeckReading.text(slide("Earlier help (2 of 2)"));
    assertTrue(text.contains("Rows without a comparator are left out."), text);
  }

  @Test
  void responsesAreBoldAndDraftsAreMarked() {
    List<String> bold =
        deck.slides().stream()
            .flatMap(slide -> DeckReading.boxes(slide).stream())
            .flatMap(box -> box.getTextParagraphs().stream())
            .flatMap(paragraph -> paragraph.getTextRuns().stream())
            .filter(XSLFTextRun::isBold)
            .map(XSLFTextRun::getRawText)
            .toList();
    assertEquals(22, bold.stream().filter("Response: "::equals).count());
    assertTrue(
        bold.contains("DRAFT. Children looked after with 3 or more placements in the year. "));
  }

  @Test
  void theCoverCountsTheRatings() {
    assertEquals(
        """
        Children’s services performance
        Southampton · June 2023
        28 rated indicators: six green, five amber, 17 red.
        6
        ● GREEN
        5
        ◆ AMBER
        17
        ▲ RED
        22
        NOT RATED
        Green: target met. Amber: missed by no more than 5 percentage points (units, where the \
        figure is no percentage). Red: missed by more. Values are rated as displayed.\
        """,
        DeckReading.text(deck.slides().getFirst()));
  }

  @Test
  void thePropertiesNameTheReportAndNoPerson() throws IOException {
    POIXMLProperties.CoreProperties core = deck.deck().getProperties().getCoreProperties();
    assertEquals("Children’s services performance", core.getTitle());
    assertEquals("Southampton", core.getCreator());
    assertEquals("en-GB", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
  }

  @Test
  void anEmptyWorkspaceIsADeckOfOneSentence() throws IOException {
    DeckReading empty =
        DeckReading.of(
            ReportMaker.make(Workspace.EMPTY, Recipes.DEFAULT, period("2023-06"), "Performance"));
    empty.assertSound();
    assertEquals(1, empty.slides().size());
    assertTrue(DeckReading.text(empty.slides().getFirst()).contains("There are no indicators yet"));
  }
}
