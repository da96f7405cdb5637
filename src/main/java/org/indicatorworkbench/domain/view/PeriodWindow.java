package org.indicatorworkbench.domain.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.period.Period;

/** How many periods have a column. */
public enum PeriodWindow {
  LAST_4("4", "4", 4),
  LAST_6("6", "6", 6),
  LAST_13("13", "13", 13),
  /** Every period, later ones than the one asked for too. */
  ALL("all", "All", 0);

  private final String key;
  private final String label;
  private final int length;

  PeriodWindow(String key, String label, int length) {
    this.key = key;
    this.label = label;
    this.length = length;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }

  /** The short form on a button: "13", "All". */
  public String label() {
    return label;
  }

  /** The window of that word. */
  static Optional<PeriodWindow> find(String key) {
    return Stream.of(values()).filter(window -> window.key.equals(key)).findFirst();
  }

  /**
   * The periods in the window, which ends at the one asked for.
   *
   * @param all in time order
   */
  public List<Period> of(List<Period> all, Period asked) {
    if (this == ALL) {
      return List.copyOf(all);
    }
    Period first = asked.plus(1 - length);
    return all.stream()
        .filter(period -> !period.start().isBefore(first.start()))
        .filter(period -> !period.end().isAfter(asked.end()))
        .toList();
  }
}
