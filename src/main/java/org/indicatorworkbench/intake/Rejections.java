package org.indicatorworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.file.Rejected;

/** The cells of one file that are left out, gathered while it is read. */
public final class Rejections {
  private final List<Rejected> all = new ArrayList<>();

  /** Leaves out a cell, or more. */
  public void add(Rejected rejected) {
    all.add(rejected);
  }

  /** The cell as read; empty, and rejected, when it cannot be. */
  public <T> Optional<T> read(int line, Cell cell, Function<String, T> reader) {
    try {
      return Optional.of(cell.read(reader));
    } catch (Unreadable unreadable) {
      all.add(cell.rejected(line, unreadable.getMessage()));
      return Optional.empty();
    }
  }

  /** Everything so far, as it came. */
  public List<Rejected> all() {
    return List.copyOf(all);
  }

  int count() {
    return all.size();
  }
}
