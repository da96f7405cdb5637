package org.indicatorworkbench.domain.arrangement;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.row.RowState;

/**
 * Rows that stand together.
 *
 * @param heading what stands above them; empty where nothing does
 * @param rows one or more, in their order
 */
public record RowGroup(Optional<Heading> heading, List<RowState> rows) {
  public RowGroup {
    rows = List.copyOf(rows);
  }
}
