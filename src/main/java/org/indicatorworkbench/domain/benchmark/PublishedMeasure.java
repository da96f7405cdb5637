package org.indicatorworkbench.domain.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Unit;

/**
 * A figure that official statistics give for every authority.
 *
 * @param key by which files, settings and commands name it: {@code re-referrals}
 * @param title what is measured, in one line
 * @param otherTitles titles under which councils report the very same
 * @param unit in which it is published
 * @param basis the day at the end of the year, or the whole of it
 */
public record PublishedMeasure(
    String key, String title, List<String> otherTitles, Unit unit, Basis basis) {
  public PublishedMeasure {
    otherTitles = List.copyOf(otherTitles);
  }

  /** Whether an indicator has its key as its code, or one of its titles, letter for letter. */
  public boolean isNamedLike(Indicator indicator) {
    return indicator.code().text().equalsIgnoreCase(key)
        || Stream.concat(Stream.of(title), otherTitles.stream())
            .anyMatch(name -> name.equalsIgnoreCase(indicator.title().strip()));
  }
}
