package org.indicatorworkbench.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;

/** A section and the ratings of its indicators, in catalogue order. */
record SectionSummary(Section section, List<Rag> ratings) {

  static List<SectionSummary> of(List<RowState> rows) {
    Map<Section, List<Rag>> ratings = new LinkedHashMap<>();
    for (RowState row : rows) {
      ratings.computeIfAbsent(row.section(), section -> new ArrayList<>()).add(row.rag());
    }
    return ratings.entrySet().stream()
        .map(entry -> new SectionSummary(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** What assistive technology reads: "Visits: 2 green, 2 amber, 1 red". */
  String words() {
    return section.heading() + ": " + RatingBar.words(ratings);
  }
}
