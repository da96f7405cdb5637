package org.indicatorworkbench.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.row.RowState;

/**
 * Which rows speak of the same thing: those whose titles are the same once the words for unit and
 * basis are left out. "Children in our care per 10,000" is the rate of "Children in our care".
 */
final class Titles {
  /** Words that tell a count of events from the events. */
  private static final Set<String> HAPPENED =
      Set.of("completed", "started", "held", "received", "made", "begun", "new", "total");

  private static final List<Pattern> LEFT_OUT =
      Stream.of(
              "\\(?\\b(rolling (12|twelve) months?|(12|twelve) months? rolling|rolling"
                  + " (year|rate))\\b\\)?",
              "\\(?\\b(year to date|ytd|cumulative)\\b\\)?",
              "\\b(rate )?per [\\d,]+( (of )?(children|young people|population|residents))*"
                  + "( aged \\d+ (to|and) \\w+)?",
              "^(the )?(number|percentage|proportion|rate|no\\.|%) of\\b",
              "\\b(at|in|during) (the )?(end of )?(the )?(month|quarter|year|period)( end)?\\b")
          .map(Pattern::compile)
          .toList();

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+&]+");

  private Titles() {}

  /** What a title speaks of, as its words in order. */
  static List<String> stem(String title) {
    String left = title.toLowerCase(Locale.ROOT);
    for (Pattern pattern : LEFT_OUT) {
      left = pattern.matcher(left).replaceAll(" ");
    }
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(left)) {
      if (!word.isEmpty()) {
        words.add(
            word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return List.copyOf(words);
  }

  /**
   * The one other row of a kind that speaks of the same thing; empty where there is none, or more
   * than one.
   */
  static Optional<RowState> same(Checked checked, RowState row, Predicate<RowState> kind) {
    List<String> stem = checked.stem(row);
    return only(checked, row, kind.and(other -> checked.stem(other).equals(stem)));
  }

  /** As {@link #same}, also where the other title says in a word that it happened. */
  static Optional<RowState> events(Checked checked, RowState row, Predicate<RowState> kind) {
    List<String> wanted = checked.stem(row);
    return only(checked, row, kind.and(other -> isOf(wanted, checked.stem(other))));
  }

  private static boolean isOf(List<String> wanted, List<String> title) {
    Set<String> words = new TreeSet<>(title);
    if (!words.containsAll(wanted)) {
      return false;
    }
    wanted.forEach(words::remove);
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
