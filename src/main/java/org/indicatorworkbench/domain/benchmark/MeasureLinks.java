package org.indicatorworkbench.domain.benchmark;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.IndicatorCode;

/**
 * Which indicator the user chose for which published measure.
 *
 * @param all by the measure's key; empty: the measure is left out
 */
public record MeasureLinks(SortedMap<String, Optional<IndicatorCode>> all) {
  /** Nothing was chosen. */
  public static final MeasureLinks NONE = new MeasureLinks(new TreeMap<>());

  private static final String LEFT_OUT = "-";

  public MeasureLinks {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /**
   * Reads what {@link #text} gives.
   *
   * @throws Unreadable when it is none of that
   */
  public static MeasureLinks read(String text) {
    SortedMap<String, Optional<IndicatorCode>> all = new TreeMap<>();
    for (String line : text.lines().toList()) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new Unreadable("“" + line + "” links no measure; write re-referrals: E1");
      }
      String code = line.substring(colon + 2).strip();
      all.put(
          line.substring(0, colon).strip(),
          code.equals(LEFT_OUT) ? Optional.empty() : Optional.of(new IndicatorCode(code)));
    }
    return new MeasureLinks(all);
  }

  /** A line a measure: {@code re-referrals: E1}. */
  public String text() {
    return all.entrySet().stream()
        .map(
            link ->
                link.getKey() + ": " + link.getValue().map(IndicatorCode::text).orElse(LEFT_OUT))
        .collect(Collectors.joining("\n"));
  }

  /** What was chosen; empty where nothing was. */
  public Optional<Optional<IndicatorCode>> of(PublishedMeasure measure) {
    return Optional.ofNullable(all.get(measure.key()));
  }

  /** The same with a measure linked to an indicator, or (empty) left out. */
  public MeasureLinks with(String measure, Optional<IndicatorCode> indicator) {
    SortedMap<String, Optional<IndicatorCode>> next = new TreeMap<>(all);
    next.put(measure, indicator);
    return new MeasureLinks(next);
  }

  /** These, then those of the other, which prevail. */
  public MeasureLinks with(MeasureLinks other) {
    SortedMap<String, Optional<IndicatorCode>> next = new TreeMap<>(all);
    next.putAll(other.all);
    return new MeasureLinks(next);
  }

  /** The same after an indicator was given another code. */
  public MeasureLinks renamed(IndicatorCode from, IndicatorCode to) {
    SortedMap<String, Optional<IndicatorCode>> next = new TreeMap<>(all);
    next.replaceAll((_, code) -> code.map(one -> one.equals(from) ? to : one));
    return new MeasureLinks(next);
  }
}
