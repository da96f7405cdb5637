package org.indicatorworkbench.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Due;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/** Who owes the values that are pending. */
public final class Owed {
  private Owed() {}

  /** What is awaited from one owner at one time. */
  private record Promise(String owner, String due) {
    private String words(int values) {
      return owner
          + (values > 1 ? " (" + values + ")" : "")
          + (due.isEmpty() ? ", without a date" : ", due " + Due.words(due));
    }
  }

  /**
   * "Pending: HR, due January 2021; 3 without an owner", of the values at which the rows are
   * judged; empty where none is pending.
   */
  public static Optional<String> sentence(List<RowState> rows) {
    Map<Promise, Integer> promises = new LinkedHashMap<>();
    int ownerless = 0;
    for (RowState row : rows) {
      Optional<Observation> pending =
          row.at(row.ratedAt()).filter(seen -> seen.value() == Value.Special.PENDING);
      if (pending.filter(seen -> seen.owner().isEmpty()).isPresent()) {
        ownerless++;
      } else {
        pending.ifPresent(
            seen -> promises.merge(new Promise(seen.owner(), seen.due()), 1, Integer::sum));
      }
    }
    List<String> parts = new ArrayList<>();
    promises.forEach((promise, values) -> parts.add(promise.words(values)));
    if (ownerless > 0) {
      parts.add(ownerless + " without an owner");
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of("Pending: " + String.join("; ", parts));
  }
}
