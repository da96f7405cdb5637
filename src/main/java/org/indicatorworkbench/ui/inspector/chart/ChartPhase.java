package org.indicatorworkbench.ui.inspector.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.trend.spc.Limits;
import org.indicatorworkbench.domain.trend.spc.Phase;
import org.indicatorworkbench.domain.trend.spc.Spc;

/**
 * A phase as far as the chart goes back.
 *
 * @param first the place of its first point
 * @param last the place of its last point
 * @param limits as far as they are possible
 */
record ChartPhase(int first, int last, Limits limits) {

  /** The phases that have limits and a point in the chart, in time order. */
  static List<ChartPhase> of(Spc spc, List<Trend.Point> points) {
    return spc.phases().stream()
        .flatMap(
            phase ->
                phase.limits().map(spc.possible()::clamp).stream()
                    .flatMap(limits -> of(phase, limits, points)))
        .toList();
  }

  private static Stream<ChartPhase> of(Phase phase, Limits limits, List<Trend.Point> points) {
    int[] own =
        IntStream.range(0, points.size())
            .filter(at -> points.get(at).period().compareTo(phase.from()) >= 0)
            .filter(at -> points.get(at).period().compareTo(phase.to()) <= 0)
            .toArray();
    return own.length == 0
        ? Stream.empty()
        : Stream.of(new ChartPhase(own[0], own[own.length - 1], limits));
  }

  /** Every level that it draws, from the lowest to the highest. */
  List<BigDecimal> levels() {
    return List.of(limits.lower(), limits.mean(), limits.upper());
  }
}
