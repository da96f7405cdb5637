package org.indicatorworkbench.ui.inspector.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.rag.TargetLines;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.spc.Spc;
import org.indicatorworkbench.domain.trend.spc.SpcPoint;
import org.indicatorworkbench.domain.trend.spc.Variation;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.ValuePrinter;

/**
 * What the chart of a row shows, in the unit of the indicator and without any size.
 *
 * @param points one a period in time order up to the one that is judged; those before the first
 *     number are left out
 * @param target the target and tolerance that hold at the last point
 * @param spc what the values say as a process, earlier ones too
 * @param phases its phases with their limits
 * @param peers comparators to draw
 * @param offScale comparators so far away that drawing them would flatten the line
 */
public record Trend(
    Indicator indicator,
    List<Point> points,
    TargetLines target,
    Spc spc,
    List<ChartPhase> phases,
    List<Peer> peers,
    List<Peer> offScale) {

  /**
   * A period of the chart.
   *
   * @param seen what stands there, a special value too
   * @param value the number as displayed; empty where there is none, which breaks the line
   * @param display the text of its cell
   * @param process what is said of the number as part of a process
   */
  public record Point(
      Period period,
      Optional<Observation> seen,
      Optional<BigDecimal> value,
      String display,
      Optional<SpcPoint> process) {

    /** What kind of variation it is part of; chance where nothing else is known. */
    Variation variation() {
      return process.map(SpcPoint::variation).orElse(Variation.COMMON_CAUSE);
    }
  }

  /**
   * Trends of one row.
   *
   * @param periods how many to go back at most, 1 or more
   */
  public static Trend of(RowState row, int periods) {
    List<Point> points = new ArrayList<>();
    for (int back = periods - 1; back >= 0; back--) {
      points.add(point(row, row.ratedAt().plus(-back)));
    }
    while (points.size() > 1 && points.getFirst().value().isEmpty()) {
      points.removeFirst();
    }
    TargetLines target =
        TargetLines.of(
            new Subject(row.indicator(), row.series(), row.target(), row.ratedAt()),
            row.tolerance());
    List<BigDecimal> own =
        Stream.concat(
                points.stream().flatMap(point -> point.value().stream()), target.levels().stream())
            .toList();
    List<Peer> peers = Peer.latestOf(row);
    return new Trend(
        row.indicator(),
        List.copyOf(points),
        target,
        row.spc(),
        ChartPhase.of(row.spc(), points),
        peers.stream().filter(peer -> peer.isNear(own)).toList(),
        peers.stream().filter(peer -> !peer.isNear(own)).toList());
  }

  private static Point point(RowState row, Period period) {
    return new Point(
        period,
        row.at(period),
        row.at(period).flatMap(seen -> ValuePrinter.displayed(seen.value(), row.indicator())),
        row.display(period),
        row.spc().at(period));
  }

  /** Whether there is any number to draw. */
  public boolean isEmpty() {
    return points.stream().allMatch(point -> point.value().isEmpty());
  }

  /** Names what could not be drawn on the scale; empty when everything is. */
  public String offScaleWords() {
    return TrendWords.offScale(this);
  }

  /** Every number that has to find room on the scale. */
  List<BigDecimal> levels() {
    return Stream.of(
            points.stream().flatMap(point -> point.value().stream()),
            target.levels().stream(),
            phases.stream().flatMap(phase -> phase.levels().stream()),
            peers.stream().map(Peer::value))
        .flatMap(numbers -> numbers)
        .toList();
  }
}
