package org.indicatorworkbench.work.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/** Which indicators and which periods each file of values speaks of. */
final class Coverage {
  /** The indicators and the periods of one file. */
  record Area(Set<IndicatorCode> codes, Set<Period> periods) {
    boolean contains(CodeAndPeriod place) {
      return codes.contains(place.code()) && periods.contains(place.period());
    }
  }

  private final Map<FileTally, Area> areas = new HashMap<>();

  void add(FileTally file, CodeAndPeriod place) {
    Area area = areas.computeIfAbsent(file, _ -> new Area(new HashSet<>(), new HashSet<>()));
    area.codes().add(place.code());
    area.periods().add(place.period());
  }

  Map<FileTally, Area> areas() {
    return areas;
  }
}
