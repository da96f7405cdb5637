package org.indicatorworkbench.domain.change;

import java.util.List;

/**
 * One gesture of the user: an edit, a paste, an import, a typing session in a text. It is applied
 * and undone as a whole.
 *
 * @param name what the user did, as the undo button says it: "Import values.csv"
 * @param changes in the order in which they are applied; each place at most once
 */
public record ChangeSet(String name, List<Change> changes) {
  public ChangeSet {
    changes = List.copyOf(changes);
  }

  /** The set that takes this one back, under the same name. */
  public ChangeSet inverted() {
    return new ChangeSet(name, changes.reversed().stream().map(Change::inverted).toList());
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
