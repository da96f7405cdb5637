package org.indicatorworkbench.domain.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The shape of a small line of values, without size or colour, so that screen and slide draw the
 * same one.
 *
 * @param runs unbroken stretches of the line, in order; a missing value breaks it
 * @param target where the target line lies, 0 bottom to 1 top; empty without a numeric target
 */
public record Sparkline(List<List<Point>> runs, OptionalDouble target) {
  /** A line of nothing. */
  public static final Sparkline EMPTY = new Sparkline(List.of(), OptionalDouble.empty());

  /**
   * A point of the line.
   *
   * @param x 0 left (the first period) to 1 right (the last)
   * @param y 0 bottom to 1 top
   */
  public record Point(double x, double y) {}

  /**
   * @param values one a period in time order, empty where there is no number
   * @param target the number of the target, which stays inside the picture
   */
  public static Sparkline of(List<Optional<Double>> values, Optional<Double> target) {
    double[] all =
        Stream.concat(values.stream(), Stream.of(target))
            .flatMap(Optional::stream)
            .mapToDouble(Double::doubleValue)
            .toArray();
    if (values.stream().allMatch(Optional::isEmpty)) {
      return EMPTY;
    }
    double low = DoubleStream.of(all).min().orElseThrow();
    double high = DoubleStream.of(all).max().orElseThrow();
    List<List<Point>> runs = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (int at = 0; at < values.size(); at++) {
      if (values.get(at).isPresent()) {
        double x = values.size() == 1 ? 1 : (double) at / (values.size() - 1);
        run.add(new Point(x, level(values.get(at).get(), low, high)));
      } else if (!run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return new Sparkline(
        List.copyOf(runs),
        target.isPresent()
            ? OptionalDouble.of(level(target.get(), low, high))
            : OptionalDouble.empty());
  }

  private static double level(double value, double low, double high) {
    return high == low ? 0.5 : (value - low) / (high - low);
  }
}
