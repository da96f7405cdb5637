package org.indicatorworkbench.report;

import java.util.List;
import org.indicatorworkbench.domain.row.RowState;

/**
 * One section of a report.
 *
 * @param heading its name
 * @param headline a short true sentence made from the numbers, without a capital or a full stop
 * @param rows the indicators it speaks of, whole; empty in the overview
 * @param tables one for each kind of period among its rows
 * @param narratives the section's commentary first, then its indicators'
 */
public record ReportSection(
    String heading,
    String headline,
    List<RowState> rows,
    List<Table> tables,
    List<Narrative> narratives) {
  public ReportSection {
    rows = List.copyOf(rows);
    tables = List.copyOf(tables);
    narratives = List.copyOf(narratives);
  }

  /** Heading and headline in one: "Visits: two of five at target, one red". */
  public String title() {
    return headline.isEmpty() ? heading : heading + ": " + headline;
  }
}
