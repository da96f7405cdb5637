package org.indicatorworkbench.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * What the rows of a table are called. A part that stands beneath its parent is a step in from it;
 * one that stands elsewhere says in words what it is a part of.
 */
final class RowNames {
  private final Workspace workspace;
  private final Deque<IndicatorCode> above = new ArrayDeque<>();

  private RowNames(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * @param rows in the order in which the table shows them
   */
  static Map<IndicatorCode, Cell.Name> of(Workspace workspace, List<RowState> rows) {
    RowNames names = new RowNames(workspace);
    Map<IndicatorCode, Cell.Name> named = new HashMap<>();
    rows.forEach(row -> named.put(row.code(), names.name(row.indicator())));
    return named;
  }

  private Cell.Name name(Indicator indicator) {
    Optional<IndicatorCode> parent = indicator.parent();
    while (!above.isEmpty() && !parent.equals(Optional.of(above.peek()))) {
      above.pop();
    }
    int steps = above.size();
    above.push(indicator.code());
    boolean isApart = steps == 0 && parent.isPresent();
    String title =
        isApart
            ? indicator.title() + " (part of “" + title(parent.get()) + "”)"
            : indicator.title();
    return new Cell.Name(title, steps);
  }

  private String title(IndicatorCode code) {
    return workspace.entry(code).map(entry -> entry.indicator().title()).orElse(code.text());
  }
}
