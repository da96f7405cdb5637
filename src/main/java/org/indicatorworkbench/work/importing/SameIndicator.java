package org.indicatorworkbench.work.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.intake.CatalogueRow;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.Column;

/** Refuses the second of two rows of one file that give one code to different indicators. */
final class SameIndicator {
  private record Place(FileTally file, IndicatorCode code) {}

  private final Map<Place, CatalogueRow> first = new HashMap<>();

  /**
   * @throws RowRefused when an earlier row of the file says something else of that indicator
   */
  void check(FileTally file, CatalogueRow row, IndicatorCode code) throws RowRefused {
    CatalogueRow earlier = first.putIfAbsent(new Place(file, code), row);
    if (earlier != null && !agree(earlier, row)) {
      throw new RowRefused(
          new Cell(Column.CODE.key(), code.text()),
          "line %d is about %s too and says otherwise; give each indicator a code of its own"
              .formatted(earlier.line(), code));
    }
  }

  private static boolean agree(CatalogueRow one, CatalogueRow other) {
    return Stream.of(
                agree(one.unit(), other.unit()),
                agree(one.decimals(), other.decimals()),
                agree(one.polarity(), other.polarity()),
                agree(one.frequency(), other.frequency()),
                agree(one.basis(), other.basis()),
                agree(one.tolerance(), other.tolerance()))
            .allMatch(Boolean::booleanValue)
        && agree(section(one), section(other))
        && agree(one.ref().title(), other.ref().title())
        && agree(one.target().text(), other.target().text())
        && agree(one.targetFrom().text(), other.targetFrom().text())
        && agree(one.parent().text(), other.parent().text())
        && agree(one.owner(), other.owner())
        && agree(one.outcome(), other.outcome())
        && agree(one.definition(), other.definition());
  }

  private static String section(CatalogueRow row) {
    return row.ref().section().map(Section::name).orElse("");
  }

  private static boolean agree(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equalsIgnoreCase(other);
  }
}
