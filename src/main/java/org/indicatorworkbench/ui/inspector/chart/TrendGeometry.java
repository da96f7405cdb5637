package org.indicatorworkbench.ui.inspector.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.rag.TargetLines;
import org.indicatorworkbench.domain.trend.Axis;

/**
 * Where everything of a chart lies, in pixels from its upper left corner: a pure function of what
 * is shown and how much room there is.
 */
record TrendGeometry(Trend trend, Measures measures, Axis axis, double left, double right) {
  private static final int MOST_TICKS = 8;

  /** A tick of the value axis. */
  record Tick(double y, String text) {}

  /** A value on the line. */
  record Dot(double x, double y, int point) {}

  /** A name below the line. */
  record Name(double left, String text) {}

  /** Two heights, the upper one first. */
  record Stripe(double top, double bottom) {}

  /** The text of a level. */
  record Label(double top, String text) {}

  /** Lays out a trend with at least one number. */
  static TrendGeometry of(Trend trend, Measures measures) {
    List<BigDecimal> levels = trend.levels();
    double plot = measures.height() - 3 * measures.line();
    int ticks = (int) Math.clamp(plot / (2 * measures.line()), 2, MOST_TICKS);
    Axis axis =
        Axis.covering(
            levels.stream().min(Comparator.naturalOrder()).orElseThrow(),
            levels.stream().max(Comparator.naturalOrder()).orElseThrow(),
            ticks,
            trend.indicator().decimals());
    double widest =
        axis.ticks().stream()
            .mapToDouble(tick -> measures.textWidth().applyAsDouble(print(trend, axis, tick)))
            .max()
            .orElse(0);
    double left = widest + 2 * measures.gap();
    return new TrendGeometry(
        trend, measures, axis, left, Math.max(left + 1, measures.width() - measures.gap()));
  }

  double top() {
    return measures.line() * 1.2;
  }

  double bottom() {
    return measures.height() - measures.line() * 1.6;
  }

  /** The height of a value. */
  double y(BigDecimal value) {
    return bottom() - axis.place(value) * (bottom() - top());
  }

  /** The place of a point; a single one stands at the right, where the last one always does. */
  double x(int point) {
    int last = trend.points().size() - 1;
    double inset = 2 * measures.dot();
    return right - inset - (last - point) * step(last, inset);
  }

  /** Where the lines of a phase begin: half way from the point before it. */
  double start(ChartPhase phase) {
    return phase.first() == 0 ? left : Math.max(left, x(phase.first()) - halfStep());
  }

  /** Where they end: half way to the point after it. */
  double end(ChartPhase phase) {
    return phase.last() == trend.points().size() - 1
        ? right
        : Math.min(right, x(phase.last()) + halfStep());
  }

  private double halfStep() {
    return step(trend.points().size() - 1, 2 * measures.dot()) / 2;
  }

  private double step(int last, double inset) {
    return (right - left - 2 * inset) / Math.max(1, last);
  }

  /** The point nearest to a place. */
  int nearest(double x) {
    int last = trend.points().size() - 1;
    double inset = 2 * measures.dot();
    return Math.clamp(Math.round(last - (right - inset - x) / step(last, inset)), 0, last);
  }

  List<Tick> ticks() {
    return axis.ticks().stream().map(at -> new Tick(y(at), print(trend, axis, at))).toList();
  }

  private static String print(Trend trend, Axis axis, BigDecimal tick) {
    Unit unit = trend.indicator().unit();
    return Unit.plain(tick, axis.decimals()) + (unit == Unit.PERCENTAGE ? "%" : "");
  }

  /** The unbroken stretches of the line. */
  List<List<Dot>> runs() {
    List<List<Dot>> runs = new ArrayList<>();
    boolean open = false;
    for (int at = 0; at < trend.points().size(); at++) {
      var value = trend.points().get(at).value();
      if (value.isPresent()) {
        if (!open) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(new Dot(x(at), y(value.get()), at));
      }
      open = value.isPresent();
    }
    return runs;
  }

  /** The names of the periods. */
  List<Name> names() {
    double room = step(trend.points().size() - 1, 2 * measures.dot());
    return PeriodLabels.of(
            trend.points().stream().map(Trend.Point::period).toList(), room, measures.textWidth())
        .stream()
        .map(
            named -> {
              double width = measures.textWidth().applyAsDouble(named.text());
              double middle = x(named.point()) - width / 2;
              double leftmost = Math.max(0, measures.width() - width);
              return new Name(Math.clamp(middle, 0, leftmost), named.text());
            })
        .toList();
  }

  /** The heights of the target's ends. */
  List<Double> targets() {
    return trend.target().levels().stream().map(this::y).toList();
  }

  /** The tolerance, as far as the scale shows it. */
  List<Stripe> amber() {
    return trend.target().amber().stream()
        .map(this::stripe)
        .filter(stripe -> stripe.bottom() > stripe.top())
        .toList();
  }

  private Stripe stripe(TargetLines.Stretch stretch) {
    return new Stripe(
        Math.clamp(y(stretch.to()), top(), bottom()),
        Math.clamp(y(stretch.from()), top(), bottom()));
  }

  /**
   * The comparators' texts, from top to bottom: each above its line, or below it where the one
   * before leaves no room.
   */
  List<Label> peerLabels() {
    List<Label> labels = new ArrayList<>();
    double free = 0;
    for (Peer peer : trend.peers()) {
      double y = y(peer.value());
      double above = y - measures.line();
      double top = above >= free ? above : Math.max(free, y);
      labels.add(new Label(top, peer.name() + " " + peer.display()));
      free = Math.max(top + measures.line(), y);
    }
    return labels;
  }
}
