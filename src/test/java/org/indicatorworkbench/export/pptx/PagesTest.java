package org.indicatorworkbench.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.export.pptx.Pages.Range;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void rowsAreSpreadEvenlyOverAsFewPagesAsCanBe() {
    double[] five = {10, 10, 10, 10, 10};
    assertEquals(List.of(new Range(0, 5)), Pages.even(five, 50));
    assertEquals(List.of(new Range(0, 3), new Range(3, 5)), Pages.even(five, 49));
  }

  @Test
  void aRowTallerThanThePageStandsAlone() {
    assertEquals(
        List.of(new Range(0, 1), new Range(1, 2), new Range(2, 3)),
        Pages.even(new double[] {10, 90, 10}, 50));
  }

  @Test
  void noRowsAreOneEmptyPage() {
    assertEquals(List.of(new Range(0, 0)), Pages.even(new double[] {}, 50));
  }
}
