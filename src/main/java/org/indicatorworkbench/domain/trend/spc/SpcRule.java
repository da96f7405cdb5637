package org.indicatorworkbench.domain.trend.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Reach;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.value.Observation;

/**
 * Reads the values of a row up to the period that is judged as a process, on exact values. Periods
 * without a number are passed over.
 */
public final class SpcRule {
  private final Subject subject;
  private final List<Phase> phases = new ArrayList<>();
  private final List<SpcPoint> points = new ArrayList<>();
  private Optional<Xmr> lastValues = Optional.empty();

  private SpcRule(Subject subject) {
    this.subject = subject;
  }

  /**
   * What the row's values say.
   *
   * @param rebases from which periods on the limits are computed anew
   */
  public static Spc of(Subject subject, NavigableMap<Period, Ruling.Rebase> rebases) {
    if (subject.indicator().basis() == Basis.YEAR_TO_DATE && subject.indicator().unit().addsUp()) {
      return Spc.refused(
          "a year-to-date figure grows until it begins anew, so no limits hold for it");
    }
    NavigableMap<Period, BigDecimal> numbers = numbers(subject);
    return numbers.isEmpty()
        ? Spc.refused("there is no number up to " + subject.period().title())
        : new SpcRule(subject).of(numbers, rebases);
  }

  private static NavigableMap<Period, BigDecimal> numbers(Subject subject) {
    NavigableMap<Period, BigDecimal> numbers = new TreeMap<>();
    for (Map.Entry<Period, Observation> seen :
        subject.series().observations().headMap(subject.period(), true).entrySet()) {
      if (seen.getKey().isSameKindAs(subject.period())) {
        seen.getValue()
            .value()
            .number(subject.indicator().unit())
            .ifPresent(number -> numbers.put(seen.getKey(), number));
      }
    }
    return numbers;
  }

  private Spc of(
      NavigableMap<Period, BigDecimal> numbers, NavigableMap<Period, Ruling.Rebase> rebases) {
    Map<Optional<Period>, NavigableMap<Period, BigDecimal>> stretches = new LinkedHashMap<>();
    numbers.forEach(
        (period, number) ->
            stretches
                .computeIfAbsent(
                    Optional.ofNullable(rebases.floorKey(period)), _ -> new TreeMap<>())
                .put(period, number));
    stretches.forEach((from, own) -> add(own, from.map(rebases::get)));
    Phase last = phases.getLast();
    Possible possible = Possible.of(subject.indicator().unit(), numbers.values());
    Assurance assurance =
        last.limits()
            .flatMap(limits -> Reach.of(subject, limits.lower(), limits.upper()))
            .map(Assurance::of)
            .orElse(Assurance.NONE);
    SpcSentence sentence = new SpcSentence(subject, last, lastValues, points.getLast(), possible);
    return new Spc(phases, points, possible, assurance, sentence.of(assurance));
  }

  private void add(NavigableMap<Period, BigDecimal> numbers, Optional<Ruling.Rebase> rebase) {
    Optional<Xmr> xmr =
        Optional.of(List.copyOf(numbers.values()))
            .filter(values -> values.size() >= Xmr.FEWEST)
            .map(Xmr::new);
    lastValues = xmr;
    Optional<Limits> limits = xmr.flatMap(Xmr::limits);
    phases.add(new Phase(numbers.firstKey(), numbers.lastKey(), numbers.size(), limits, rebase));
    if (limits.isEmpty()) {
      numbers
          .keySet()
          .forEach(at -> points.add(new SpcPoint(at, Optional.empty(), Variation.REFUSED)));
      return;
    }
    List<Optional<Signal>> signals = Patterns.of(xmr.get());
    int next = 0;
    for (Period period : numbers.keySet()) {
      Optional<Signal> signal = signals.get(next);
      Variation variation =
          signal
              .map(one -> Variation.of(one.upwards(), subject.polarity()))
              .orElse(Variation.COMMON_CAUSE);
      points.add(new SpcPoint(period, signal, variation));
      next++;
    }
  }
}
