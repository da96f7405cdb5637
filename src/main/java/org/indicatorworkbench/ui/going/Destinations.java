package org.indicatorworkbench.ui.going;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;

/**
 * Where one can go, and what of it a text means: a code, a part of a title, a period, or the first
 * two before a period, as in "V3 Sep-22".
 *
 * @param indicators in the order in which they are shown
 * @param periods those that have a column
 */
public record Destinations(List<Indicator> indicators, List<Period> periods) {
  /** More than can be looked over at once are not offered. */
  private static final int MOST = 8;

  public Destinations {
    indicators = List.copyOf(indicators);
    periods = List.copyOf(periods);
  }

  /** What a text may mean, the likeliest first; nothing for a blank one. */
  public List<Destination> of(String text) {
    List<String> words =
        Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return IntStream.rangeClosed(0, words.size())
        .boxed()
        .flatMap(
            split ->
                of(
                    String.join(" ", words.subList(0, split)),
                    String.join(" ", words.subList(split, words.size()))))
        .filter(found -> found.indicator().isPresent() || found.period().isPresent())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private Stream<Destination> of(String line, String column) {
    List<Optional<Indicator>> lines = optional(named(line), line);
    List<Optional<Period>> columns = optional(dated(column), column);
    return lines.stream().flatMap(one -> columns.stream().map(at -> new Destination(one, at)));
  }

  /** Nothing was said of it, or all that was meant. */
  private static <T> List<Optional<T>> optional(List<T> meant, String said) {
    return said.isEmpty() ? List.of(Optional.empty()) : meant.stream().map(Optional::of).toList();
  }

  /** The code itself, then codes that begin so, then titles with the words in them. */
  private List<Indicator> named(String text) {
    List<Indicator> found = new ArrayList<>();
    indicators.stream().filter(one -> code(one).equals(text)).forEach(found::add);
    indicators.stream().filter(one -> code(one).startsWith(text)).forEach(found::add);
    indicators.stream().filter(one -> lower(one.title()).contains(text)).forEach(found::add);
    return found.stream().distinct().limit(MOST).toList();
  }

  /** Periods whose spelling begins so, the latest first, as it is the likeliest. */
  private List<Period> dated(String text) {
    return periods.reversed().stream()
        .filter(
            period ->
                Stream.of(period.label(), period.title(), period.key())
                    .anyMatch(spelling -> lower(spelling).startsWith(text)))
        .limit(MOST)
        .toList();
  }

  private static String code(Indicator indicator) {
    return lower(indicator.code().text());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
