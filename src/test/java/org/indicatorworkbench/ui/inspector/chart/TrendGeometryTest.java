package org.indicatorworkbench.ui.inspector.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.inspector.JuneReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things lie in a chart, without a toolkit: every character is six pixels wide. */
final class TrendGeometryTest {
  private static final double LINE = 14;

  private static TrendGeometry chart(IndicatorCode code, double width, double height) {
    return TrendGeometry.of(
        Trend.of(JuneReport.row(code), 13),
        new Measures(width, height, LINE, text -> text.length() * 6));
  }

  @Test
  void aMissingValueBreaksTheLine() {
    assertEquals(
        List.of(List.of(0, 1, 2), List.of(4, 5, 6), List.of(8, 9, 10, 11, 12)),
        chart(JuneReport.A2, 350, 210).runs().stream()
            .map(run -> run.stream().map(TrendGeometry.Dot::point).toList())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(doubles = {200, 260, 350, 420, 900})
  void everythingLiesInsideTheChartAtAnyWidth(double width) {
    TrendGeometry chart = chart(JuneReport.A2, width, 210);
    chart.runs().stream()
        .flatMap(List::stream)
        .forEach(
            dot -> {
              assertTrue(dot.x() > chart.left() && dot.x() < chart.right(), "x of " + dot);
              assertTrue(dot.y() >= chart.top() && dot.y() <= chart.bottom(), "y of " + dot);
            });
    double free = 0;
    for (TrendGeometry.Name name : chart.names()) {
      assertTrue(name.left() >= free, name + " runs into the one before");
      free = name.left() + name.text().length() * 6;
    }
    assertTrue(free <= width, "the last name ends at " + free);
  }

  @Test
  void theTargetLiesAtItsTickAndTheToleranceBelowIt() {
    TrendGeometry chart = chart(JuneReport.V3, 350, 210);
    double y = tick(chart, "95%");
    assertEquals(List.of(y), chart.targets());
    assertEquals(
        List.of(new TrendGeometry.Stripe(y, chart.y(BigDecimal.valueOf(90)))), chart.amber());
  }

  @Test
  void ticksCarryTheSignOfAPercentage() {
    assertEquals(
        List.of("75%", "80%", "85%", "90%", "95%", "100%"),
        chart(JuneReport.V3, 350, 210).ticks().stream().map(TrendGeometry.Tick::text).toList());
  }

  @Test
  void aLowChartHasFewerTicks() {
    assertTrue(
        chart(JuneReport.A2, 350, 100).ticks().size()
            < chart(JuneReport.A2, 350, 300).ticks().size());
  }

  @Test
  void theTextsOfNeighbouringComparatorsDoNotCoverEachOther() {
    List<TrendGeometry.Label> labels = chart(JuneReport.A2, 350, 210).peerLabels();
    assertEquals(
        List.of("Statistical neighbours 71%", "England 66%"),
        labels.stream().map(TrendGeometry.Label::text).toList());
    assertTrue(labels.get(1).top() >= labels.get(0).top() + LINE);
  }

  @Test
  void thePlaceOfThePointerFindsTheNearestPeriod() {
    TrendGeometry chart = chart(JuneReport.V3, 350, 210);
    assertEquals(0, chart.nearest(-100));
    assertEquals(7, chart.nearest(chart.x(7) + 4));
    assertEquals(12, chart.nearest(1000));
  }

  private static double tick(TrendGeometry chart, String text) {
    return chart.ticks().stream()
        .filter(tick -> tick.text().equals(text))
        .mapToDouble(TrendGeometry.Tick::y)
        .findFirst()
        .orElseThrow();
  }
}
