package org.indicatorworkbench.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.indicatorworkbench.domain.row.RowState;

/**
 * Which rows speak of the same thing: those whose titles are the same once the words for unit and
 * basis are left out. "Children in our care per 10,000" is the rate of "Children in our care".
 */
final class Titles {
  /** Words that tell a count of events from the events. */
  private static final Set<String> HAPPENED =
      Set.of("completed", "started", "held", "received", "made", "begun", "new", "total");

  private static final List<String> LEFT_OUT =
      List.of(
          "\\(?\\b(rolling (12|twelve) months?|(12|twelve) months? rolling|rolling"
              + " (year|rate))\\b\\)?",
          "\\(?\\b(year to date|ytd|cumulative)\\b\\)?",
          "\\b(rate )?per [\\d,]+( (of )?(children|young people|population|residents))*"
              + "( aged \\d+ (to|and) \\w+)?",
          "^(the )?(number|percentage|proportion|rate|no\\.|%) of\\b",
          "\\b(at|in|during) (the )?(end of )?(the )?(month|quarter|year|period)( end)?\\b");

  private Titles() {}

  /** What a title speaks of, as its words in order. */
  static List<String> stem(String title) {
    String left = title.toLowerCase(Locale.ROOT);
    for (String pattern : LEFT_OUT) {
      left = left.replaceAll(pattern, " ");
    }
    List<String> words = new ArrayList<>();
    for (String word : left.split("[^\\p{L}\\p{N}+&]+")) {
      if (!word.isEmpty()) {
        words.add(word.length() > 3 ? word.replaceFirst("s$", "") : word);
      }
    }
    return List.copyOf(words);
  }

  /**
   * The one other row of a kind that speaks of the same thing; empty where there is none, or more
   * than one.
   */
  static Optional<RowState> same(Checked checked, RowState row, Predicate<RowState> kind) {
    List<String> stem = stem(row.indicator().title());
    return only(checked, row, kind.and(other -> stem(other.indicator().title()).equals(stem)));
  }

  /** As {@link #same}, also where the other title says in a word that it happened. */
  static Optional<RowState> events(Checked checked, RowState row, Predicate<RowState> kind) {
    Set<String> wanted = new TreeSet<>(stem(row.indicator().title()));
    return only(checked, row, kind.and(other -> isOf(wanted, other)));
  }

  private static boolean isOf(Set<String> wanted, RowState other) {
    Set<String> words = new TreeSet<>(stem(other.indicator().title()));
    if (!words.containsAll(wanted)) {
      return false;
    }
    words.removeAll(wanted);
    return HAPPENED.containsAll(words);
  }

  private static Optional<RowState> only(
      Checked checked, RowState row, Predicate<RowState> wanted) {
    List<RowState> found =
        checked.rows().stream()
            .filter(other -> other != row && !other.code().equals(row.code()))
            .filter(wanted)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
