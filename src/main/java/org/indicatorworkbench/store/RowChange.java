package org.indicatorworkbench.store;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;

/**
 * A change as a row of a table has it. Every list holds the texts of the columns in the table's
 * order, null where a column is NULL.
 *
 * @param mapping which knows the table and what the texts mean
 * @param key the texts of the key
 * @param before the columns as they stood; empty when there was no such row
 * @param after the columns as they stand; empty when there is no such row
 */
record RowChange(
    Mapping<?> mapping,
    List<String> key,
    Optional<List<String>> before,
    Optional<List<String>> after) {

  static List<RowChange> of(ChangeSet set) {
    return set.changes().stream().map(Mappings::write).toList();
  }

  Table table() {
    return mapping.table();
  }

  /**
   * The change that it was written from.
   *
   * @throws Unreadable when it was written by something else
   */
  Change change() {
    try {
      return mapping.read(this);
    } catch (RuntimeException foreign) {
      throw new Unreadable("the row " + String.join(", ", key) + " of the table " + table().name());
    }
  }

  /** Whether it has nothing before and nothing after, as a text has that was typed and deleted. */
  boolean isNothing() {
    return before.isEmpty() && after.isEmpty();
  }
}
