package org.indicatorworkbench.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.indicatorworkbench.report.MadeWorkspace;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.report.ReportMaker;
import org.indicatorworkbench.report.SampleWorkspaces;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

class PartsOnSlidesTest {

  private static XSLFTable table(String title) throws IOException {
    DeckReading deck =
        DeckReading.of(
            ReportMaker.make(
                SampleWorkspaces.load("improvement-board-2021-01"),
                Recipes.BOARD_DECK,
                MadeWorkspace.period("2020-12"),
                "Improvement board"));
    return deck.slides().stream()
        .filter(slide -> DeckReading.title(slide).equals(title))
        .map(slide -> DeckReading.tables(slide).getFirst())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(XSLFTable table) {
    return DeckReading.texts(table).stream().map(row -> row.getFirst().replace("\n", " ")).toList();
  }

  private static double leftInset(XSLFTableCell cell) {
    return Units.toPoints(
        Long.parseLong(((CTTableCell) cell.getXmlObject()).getTcPr().getMarL().toString()));
  }

  @Test
  void partsStandAStepInBeneathTheirParent() throws IOException {
    XSLFTable table = table("Youth justice: none of five indicators could be rated");
    assertEquals(
        List.of(
            "Indicator",
            "Custodial sentences per 1,000 young people aged 10 to 17",
            "– Custodial sentences",
            "Young people in suitable education, training or work when their order ended",
            "– In suitable education, training or work: under 16",
            "– In suitable education, training or work: over 16"),
        names(table));
    assertEquals(
        List.of(6.0, 6.0, 16.0, 6.0, 16.0, 16.0),
        table.getRows().stream().map(row -> leftInset(row.getCells().getFirst())).toList());
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
        names(table("Care leavers (2 of 2)")));
  }
}
