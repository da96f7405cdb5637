package org.indicatorworkbench.domain.trend.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Reach;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.ruling.Ruling;

/**
 * Reads the values of a row up to the period that is judged as a process, on exact values. Periods
 * without a number are passed over.
 */
final class SpcRule {
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
  static Spc of(Subject subject, NavigableMap<Period, Ruling.Rebase> rebases) {
    if (subject.indicator().basis() == Basis.YEAR_TO_DATE && subject.indicator().unit().addsUp()) {
      return Spc.refused(
          "a year-to-date figure grows until it begins anew, so no limits hold for it");
    }
    Stretch numbers = Stretch.of(subject);
    return numbers.isEmpty()
        ? Spc.refused("there is no number up to " + subject.period().title())
        : new SpcRule(subject).of(numbers, rebases);
  }

  private Spc of(Stretch numbers, NavigableMap<Period, Ruling.Rebase> rebases) {
    numbers
        .splitBy(rebases.navigableKeySet())
        .forEach(own -> add(own, Optional.ofNullable(rebases.floorEntry(own.first()))));
    Phase last = phases.getLast();
    Possible possible = Possible.of(subject.indicator().unit(), numbers.values());
    Assurance assurance =
        last.limits()
            .map(possible::clamp)
            .flatMap(limits -> Reach.of(subject, limits.lower(), limits.upper()))
            .map(Assurance::of)
            .orElse(Assurance.NONE);
    SpcSentence sentence = new SpcSentence(subject, last, lastValues, points.getLast(), possible);
    return new Spc(phases, points, possible, assurance, sentence.of(assurance));
  }

  private void add(Stretch own, Optional<Map.Entry<Period, Ruling.Rebase>> rebase) {
    lastValues = Optional.of(own.values()).filter(all -> all.size() >= Xmr.FEWEST).map(Xmr::new);
    Optional<Limits> limits = lastValues.flatMap(Xmr::limits);
    phases.add(
        new Phase(own.first(), own.last(), own.size(), limits, rebase.map(Map.Entry::getValue)));
    if (limits.isEmpty()) {
      own.periods()
          .forEach(at -> points.add(new SpcPoint(at, Optional.empty(), Variation.REFUSED)));
    } else {
      List<Optional<Signal>> signals = Patterns.of(lastValues.get());
      for (int at = 0; at < own.size(); at++) {
        points.add(point(own.periods().get(at), signals.get(at)));
      }
    }
  }

  private SpcPoint point(Period period, Optional<Signal> signal) {
    return new SpcPoint(
        period,
        signal,
        signal
            .map(one -> Variation.of(one.upwards(), subject.polarity()))
            .orElse(Variation.COMMON_CAUSE));
  }
}
