package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.intake.Column;

/** An indicator's row of the catalogue in words, by the headings of a catalogue file. */
final class IndicatorWords {
  private IndicatorWords() {}

  /**
   * What a reader wants to know of a new one: "percentage, 0 decimals, higher is better, month".
   */
  static String summary(Indicator indicator) {
    return "%s, %d decimals, %s, %s"
        .formatted(
            indicator.unit().key(),
            indicator.decimals(),
            indicator.polarity().phrase(),
            indicator.frequency().key());
  }

  /** What one says where the other says otherwise: "polarity higher", "owner none". */
  static List<String> differences(Indicator one, Indicator other) {
    Map<Column, String> others = cells(other);
    List<String> differences = new ArrayList<>();
    cells(one)
        .forEach(
            (column, text) -> {
              if (!text.equals(others.get(column))) {
                differences.add(column.key() + " " + (text.isEmpty() ? "none" : text));
              }
            });
    return differences;
  }

  private static Map<Column, String> cells(Indicator indicator) {
    Map<Column, String> cells = new LinkedHashMap<>();
    cells.put(Column.SECTION, indicator.section().name());
    cells.put(Column.INDICATOR, indicator.title());
    cells.put(Column.UNIT, indicator.unit().key());
    cells.put(Column.DECIMALS, String.valueOf(indicator.decimals()));
    cells.put(Column.POLARITY, indicator.polarity().key());
    cells.put(Column.FREQUENCY, indicator.frequency().key());
    cells.put(Column.BASIS, indicator.basis().key());
    cells.put(Column.TOLERANCE, indicator.tolerance().map(Tolerance::text).orElse("of the house"));
    cells.put(Column.PARENT, indicator.parent().map(IndicatorCode::text).orElse(""));
    cells.put(Column.OWNER, indicator.owner());
    cells.put(Column.OUTCOME, indicator.outcome());
    cells.put(Column.DEFINITION, indicator.definition());
    return cells;
  }
}
