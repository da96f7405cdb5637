package org.indicatorworkbench.domain.trend.spc;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.ruling.Ruling;

/** Monthly values from January 2020 on, written as a line; "-" is a month without a number. */
final class AProcess {
  static final Period FIRST = AnIndicator.period("2020-01");

  private final AnIndicator indicator;
  private final NavigableMap<Period, Ruling.Rebase> rebases = new TreeMap<>();
  private Period last = FIRST;

  private AProcess(AnIndicator indicator) {
    this.indicator = indicator;
  }

  /** Counts, of which higher is better unless said otherwise. */
  static AProcess of(String values) {
    return of(values, Polarity.HIGHER, Unit.NUMBER);
  }

  static AProcess of(String values, Polarity polarity, Unit unit) {
    AProcess made = new AProcess(AnIndicator.thatIs(polarity).in(unit, 0));
    Period at = FIRST;
    for (String value : values.split(" ")) {
      made.last = at;
      made.indicator.with(at.key(), value);
      at = at.plus(1);
    }
    return made;
  }

  AProcess aimingAt(String target) {
    indicator.aimingAt(target);
    return this;
  }

  /**
   * @param month the place of the first value of the next phase, 0 for the first value of all
   */
  AProcess rebasedAt(int month) {
    rebases.put(FIRST.plus(month), new Ruling.Rebase("new team", "A Lead"));
    return this;
  }

  Spc spc() {
    return SpcRule.of(indicator.at(last.key()), rebases);
  }

  /**
   * A sign for each value: O outside, T trend, N near a limit, S one side of the mean, with + or -
   * for high or low; a point for chance, x where there are no limits.
   */
  String signs() {
    return spc().points().stream().map(AProcess::sign).collect(Collectors.joining(" "));
  }

  private static String sign(SpcPoint point) {
    Optional<String> signal =
        point
            .signal()
            .map(one -> "OTNS".charAt(one.rule().ordinal()) + (one.upwards() ? "+" : "-"));
    return signal.orElse(point.variation() == Variation.REFUSED ? "x" : ".");
  }
}
