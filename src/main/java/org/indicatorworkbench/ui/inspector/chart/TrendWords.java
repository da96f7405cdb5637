package org.indicatorworkbench.ui.inspector.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.trend.spc.Signal;
import org.indicatorworkbench.domain.trend.spc.SpcPoint;
import org.indicatorworkbench.domain.value.Due;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;

/** The chart in words, for those who do not see it and for the reading at the pointer. */
final class TrendWords {
  private TrendWords() {}

  /** First, last, lowest and highest value, what is missing, the target and the comparators. */
  static String summary(Trend trend) {
    if (trend.isEmpty()) {
      return emptiness(trend);
    }
    List<Trend.Point> seen = trend.points().stream().filter(p -> p.value().isPresent()).toList();
    Comparator<Trend.Point> byValue = Comparator.comparing(point -> point.value().orElseThrow());
    List<String> parts = new ArrayList<>();
    parts.add("Chart of " + trend.indicator().title());
    parts.add("first " + place(seen.getFirst()));
    parts.add("last " + place(seen.getLast()));
    parts.add("lowest " + place(seen.stream().min(byValue).orElseThrow()));
    parts.add("highest " + place(seen.stream().max(byValue).orElseThrow()));
    int missing = trend.points().size() - seen.size();
    if (missing > 0) {
      parts.add(missing + (missing == 1 ? " period" : " periods") + " without a number");
    }
    if (!trend.target().text().isEmpty()) {
      parts.add("target " + trend.target().text());
    }
    parts.add("variation: " + trend.spc().variation().title().toLowerCase(Locale.ROOT));
    trend.peers().forEach(peer -> parts.add(peer.phrase()));
    trend.offScale().forEach(peer -> parts.add(peer.phrase()));
    return String.join("; ", parts) + ".";
  }

  /** Why nothing is drawn. */
  static String emptiness(Trend trend) {
    int periods = trend.points().size();
    return periods == 1
        ? "There is no number for " + trend.points().getFirst().period().title() + "."
        : "There is no number in these " + periods + " periods.";
  }

  /** One point: "May 2023: 92%, revised". */
  static String point(Trend.Point point) {
    return point.period().title()
        + ": "
        + point.seen().map(seen -> value(point, seen)).orElse("no value")
        + point.process().flatMap(SpcPoint::signal).map(one -> special(point, one)).orElse("");
  }

  private static String special(Trend.Point point, Signal signal) {
    String what =
        switch (signal.rule()) {
          case OUTSIDE_LIMITS ->
              signal.upwards() ? "above the upper limit" : "below the lower limit";
          case TREND ->
              signal.upwards() ? "in a rise of seven or more" : "in a fall of seven or more";
          case NEAR_LIMIT ->
              "two of three near the " + (signal.upwards() ? "upper" : "lower") + " limit";
          case ONE_SIDE -> "seven or more " + (signal.upwards() ? "above" : "below") + " the mean";
        };
    return "; " + point.variation().key() + ", " + what;
  }

  /** What could not be drawn on the scale; empty when everything is. */
  static String offScale(Trend trend) {
    return trend.offScale().isEmpty()
        ? ""
        : trend.offScale().stream()
            .map(Peer::phrase)
            .collect(Collectors.joining(", ", "Off this scale: ", "."));
  }

  private static String value(Trend.Point point, Observation seen) {
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (seen.value()) {
          case Value.Special special -> special.key();
          case Value.Ratio ratio ->
              "%s (%s of %s)"
                  .formatted(
                      point.display(),
                      ratio.numerator().toPlainString(),
                      ratio.denominator().toPlainString());
          case Value.Figure _, Value.Words _ -> point.display();
        });
    if (seen.status() != Status.ACTUAL) {
      parts.add(seen.status().key());
    }
    if (!seen.owner().isEmpty()) {
      parts.add("from " + seen.owner());
    }
    if (!seen.due().isEmpty()) {
      parts.add("due " + Due.words(seen.due()));
    }
    return String.join(", ", parts);
  }

  private static String place(Trend.Point point) {
    return point.display() + " in " + point.period().title();
  }
}
