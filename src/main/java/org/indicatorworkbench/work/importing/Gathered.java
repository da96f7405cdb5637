package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.indicatorworkbench.intake.Cell;

/**
 * What the rows of all files give for one kind of place, such as an indicator and a period. A place
 * that is given twice the same is taken once; one that is given differently is taken from none.
 *
 * @param <K> the place
 * @param <V> what is given for it
 */
final class Gathered<K, V> {
  /** What one row gives. */
  record Given<V>(FileTally file, int line, Cell cell, V value) {}

  private final Map<K, List<Given<V>>> places = new LinkedHashMap<>();
  private final BiPredicate<V, V> same;
  private final Function<V, String> print;
  private final String place;

  /**
   * @param print a value as the sentence about a contradiction shows it
   * @param place what the sentence calls a place: "indicator and period"
   */
  Gathered(BiPredicate<V, V> same, Function<V, String> print, String place) {
    this.same = same;
    this.print = print;
    this.place = place;
  }

  void add(K place, Given<V> given) {
    places.computeIfAbsent(place, _ -> new ArrayList<>(1)).add(given);
  }

  Set<K> places() {
    return places.keySet();
  }

  /** The first row of every place whose rows agree; the rows of all others are rejected. */
  Map<K, Given<V>> agreed() {
    Map<K, Given<V>> agreed = new LinkedHashMap<>();
    places.forEach(
        (place, rows) -> {
          if (rows.stream().allMatch(row -> agree(rows.getFirst(), row))) {
            rows.forEach(row -> row.file().used(row.line()));
            agreed.put(place, rows.getFirst());
          } else {
            rows.forEach(row -> reject(row, rows));
          }
        });
    return agreed;
  }

  private boolean agree(Given<V> one, Given<V> other) {
    return same.test(one.value(), other.value());
  }

  private void reject(Given<V> row, List<Given<V>> rows) {
    Optional<Given<V>> differing = rows.stream().filter(other -> !agree(row, other)).findFirst();
    differing.ifPresent(
        other ->
            row.file()
                .reject(
                    row.line(),
                    row.cell(),
                    "%s has %s for the same %s; keep one of them"
                        .formatted(place(row, other), print.apply(other.value()), place)));
  }

  private String place(Given<V> row, Given<V> other) {
    return row.file() == other.file() ? "line " + other.line() : other.file().place(other.line());
  }
}
