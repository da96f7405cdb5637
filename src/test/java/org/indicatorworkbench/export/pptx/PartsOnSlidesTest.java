package org.indicatorworkbench.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.indicatorworkbench.report.MadeWorkspace;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.report.ReportMaker;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.Test;

class PartsOnSlidesTest {

  private static List<String> names(String title) throws IOException {
    DeckReading deck =
        DeckReading.of(
            ReportMaker.make(
                SampleWorkspaces.load("improvement-board-2021-01"),
                Recipes.BOARD_DECK,
                MadeWorkspace.period("2020-12"),
                "Improvement board"));
    return deck.slides().stream()
        .filter(slide -> DeckReading.title(slide).equals(title))
        .flatMap(slide -> DeckReading.texts(DeckReading.tables(slide).getFirst()).stream())
        .map(row -> row.getFirst().replace("\n", " "))
        .toList();
  }

  @Test
  void partsStandAStepInBeneathTheirParent() throws IOException {
    assertEquals(
        List.of(
            "Indicator",
            "Custodial sentences per 1,000 young people aged 10 to 17",
            "– Custodial sentences",
            "Young people in suitable education, training or work when their order ended",
            "– In suitable education, training or work: under 16",
            "– In suitable education, training or work: over 16"),
        names("Youth justice: none of five indicators could be rated"));
  }

  @Test
  void aParentWithoutAComparatorIsKeptWhereItsPartsHaveOne() throws IOException {
    assertEquals(
        List.of(
            "Indicator",
            "Care leavers in contact and in suitable accommodation",
            "Authorised pathway plans (16 and over)",
            "Care leavers in, or not in, education, employment or training",
            "– Care leavers aged 17 to 18 in education, employment or training",
            "– Care leavers aged 19 to 21 in education, employment or training"),
        names("Care leavers (2 of 2)"));
  }
}
