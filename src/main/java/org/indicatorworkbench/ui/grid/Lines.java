package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.row.RowState;

/** The rows under the headings of their sections. */
final class Lines {
  private final ObservableList<GridLine> shown = FXCollections.observableArrayList();
  private final ObservableList<GridLine> readOnly = FXCollections.unmodifiableObservableList(shown);
  private final Map<IndicatorCode, IndicatorLine> byCode = new HashMap<>();

  ObservableList<GridLine> observable() {
    return readOnly;
  }

  Optional<IndicatorLine> line(IndicatorCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Where the line of an indicator is; -1 where it is folded away or gone. */
  int indexOf(IndicatorCode code) {
    return line(code).map(shown::indexOf).orElse(-1);
  }

  /** Shows a row that replaces an earlier one of the same indicator in the same place. */
  void replace(RowState next) {
    line(next.code()).ifPresent(line -> line.show(next));
  }

  /** Makes the lines anew; what stays at the beginning and at the end is not touched. */
  void arrange(List<RowState> rows, Set<Section> folded) {
    List<GridLine> next = arranged(rows, folded);
    byCode.keySet().retainAll(rows.stream().map(RowState::code).toList());
    int same = 0;
    while (same < Math.min(next.size(), shown.size()) && next.get(same).equals(shown.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(next.size(), shown.size()) - same
        && next.get(next.size() - 1 - tail).equals(shown.get(shown.size() - 1 - tail))) {
      tail++;
    }
    shown.remove(same, shown.size() - tail);
    shown.addAll(same, next.subList(same, next.size() - tail));
  }

  private List<GridLine> arranged(List<RowState> rows, Set<Section> folded) {
    Map<Section, List<GridLine>> sections = new LinkedHashMap<>();
    for (RowState row : rows) {
      IndicatorLine line = byCode.computeIfAbsent(row.code(), _ -> new IndicatorLine(row));
      line.show(row);
      sections.computeIfAbsent(row.section(), _ -> new ArrayList<>()).add(line);
    }
    if (sections.keySet().equals(Set.of(Section.NONE))) {
      return sections.get(Section.NONE);
    }
    List<GridLine> lines = new ArrayList<>();
    sections.forEach(
        (section, inside) -> {
          boolean hidden = folded.contains(section);
          lines.add(new SectionLine(section, inside.size(), hidden));
          lines.addAll(hidden ? List.of() : inside);
        });
    return lines;
  }
}
