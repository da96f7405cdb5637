package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.work.pasting.TargetRow;

/** The lines into which a block is pasted, with what stands and what is hidden between them. */
record PasteRows(GridModel model) {

  /**
   * @param first the line of the table at which the block begins
   */
  List<TargetRow> from(List<GridLine> lines, int first) {
    Map<IndicatorCode, Integer> hidden = hiddenUpTo(lines);
    List<TargetRow> rows = new ArrayList<>();
    boolean heading = false;
    int folded = 0;
    int before = 0;
    for (GridLine line : lines.subList(first, lines.size())) {
      switch (line) {
        case SectionLine section -> {
          heading = true;
          folded += section.folded() ? section.count() : 0;
        }
        case IndicatorLine indicator -> {
          int until = hidden.getOrDefault(indicator.code(), 0);
          int between = Math.max(folded, until - before);
          rows.add(
              new TargetRow(
                  indicator.code(),
                  indicator.now().indicator().title(),
                  rows.isEmpty() ? 0 : between,
                  heading));
          before = until;
          heading = false;
          folded = 0;
        }
      }
    }
    return rows;
  }

  /**
   * How many indicators are hidden above each, folded away or filtered out. In another order than
   * the catalogue's a row that is hidden has no place between others: nothing is said of it.
   */
  private Map<IndicatorCode, Integer> hiddenUpTo(List<GridLine> lines) {
    View view = model.viewProperty().get().view();
    boolean isGrouped = view.grouping() == Grouping.SECTION;
    if (!view.sort().equals(Sort.CATALOGUE) || !isGrouped && view.grouping() != Grouping.NONE) {
      return Map.of();
    }
    Set<IndicatorCode> shown =
        lines.stream()
            .filter(IndicatorLine.class::isInstance)
            .map(line -> ((IndicatorLine) line).code())
            .collect(Collectors.toSet());
    Map<IndicatorCode, Integer> hidden = new HashMap<>();
    int count = 0;
    for (RowState row : isGrouped ? bySection() : model.rows()) {
      count += shown.contains(row.code()) ? 0 : 1;
      hidden.put(row.code(), count);
    }
    return hidden;
  }

  private List<RowState> bySection() {
    return model.rows().stream()
        .collect(Collectors.groupingBy(RowState::section, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
