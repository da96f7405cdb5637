package org.indicatorworkbench.work.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;

/** The spot one step up or down from where rows are, among the rows that are shown. */
public final class Steps {
  private Steps() {}

  /**
   * Among the parts of one whole, else into the section above or below.
   *
   * @param shown what the user sees, in that order
   * @param codes the rows to be moved, one below the other
   * @param up or else down
   * @return empty where they are at the end already
   */
  public static Optional<Spot> next(List<Indicator> shown, Set<IndicatorCode> codes, boolean up) {
    List<Indicator> order = up ? shown.reversed() : shown;
    List<Indicator> moved = order.stream().filter(one -> codes.contains(one.code())).toList();
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    Indicator last = moved.getLast();
    Optional<IndicatorCode> whole =
        moved.stream()
            .filter(one -> one.parent().filter(codes::contains).isEmpty())
            .reduce((_, later) -> later)
            .flatMap(Indicator::parent);
    Optional<Spot> beside =
        order.stream()
            .skip(order.indexOf(last))
            .filter(one -> !codes.contains(one.code()) && one.section().equals(last.section()))
            .filter(one -> one.parent().equals(whole))
            .findFirst()
            .map(one -> up ? new Spot.Before(one.code()) : new Spot.After(one.code()));
    return beside.or(
        () -> whole.isPresent() ? Optional.empty() : across(shown, last.section(), up));
  }

  /** The row above on the same level, of which rows can become parts; empty for the first. */
  public static Optional<IndicatorCode> wholeAbove(
      List<Indicator> shown, Set<IndicatorCode> codes) {
    return next(shown, codes, true)
        .filter(Spot.Before.class::isInstance)
        .map(spot -> ((Spot.Before) spot).code());
  }

  private static Optional<Spot> across(List<Indicator> shown, Section from, boolean up) {
    return neighbour(shown.stream().map(Indicator::section).distinct().toList(), from, up)
        .map(
            section ->
                up
                    ? new Spot.EndOf(section)
                    : new Spot.Before(
                        shown.stream()
                            .filter(one -> one.section().equals(section))
                            .findFirst()
                            .orElseThrow()
                            .code()));
  }

  /** The item before or after another in a list; empty at its end. */
  public static <T> Optional<T> neighbour(List<T> items, T of, boolean before) {
    int at = items.indexOf(Objects.requireNonNull(of)) + (before ? -1 : 1);
    return IntStream.of(at)
        .filter(place -> place >= 0 && place < items.size())
        .mapToObj(items::get)
        .findFirst();
  }
}
