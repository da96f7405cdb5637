package org.indicatorworkbench.domain.trend.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.value.Observation;

/**
 * Numbers in time order, without those periods that have none.
 *
 * @param periods as many as values
 * @param values exact
 */
record Stretch(List<Period> periods, List<BigDecimal> values) {

  /** The numbers up to the period that is judged, of its kind of period. */
  static Stretch of(Subject subject) {
    Period judged = subject.period();
    Unit unit = subject.indicator().unit();
    Stretch all = new Stretch(new ArrayList<>(), new ArrayList<>());
    for (Map.Entry<Period, Observation> seen :
        subject.series().observations().headMap(judged, true).entrySet()) {
      if (seen.getKey().isSameKindAs(judged)) {
        Optional<BigDecimal> number = seen.getValue().value().number(unit);
        if (number.isPresent()) {
          all.periods.add(seen.getKey());
          all.values.add(number.get());
        }
      }
    }
    return all;
  }

  /** The stretches that begin with the first number, and with the first from each period on. */
  List<Stretch> splitBy(NavigableSet<Period> beginnings) {
    List<Stretch> parts = new ArrayList<>();
    int from = 0;
    for (Period beginning : beginnings) {
      int to = from;
      while (to < size() && periods.get(to).compareTo(beginning) < 0) {
        to++;
      }
      if (to > from) {
        parts.add(part(from, to));
      }
      from = to;
    }
    if (from < size()) {
      parts.add(part(from, size()));
    }
    return parts;
  }

  private Stretch part(int from, int to) {
    return new Stretch(periods.subList(from, to), values.subList(from, to));
  }

  boolean isEmpty() {
    return periods.isEmpty();
  }

  int size() {
    return periods.size();
  }

  Period first() {
    return periods.getFirst();
  }

  Period last() {
    return periods.getLast();
  }
}
