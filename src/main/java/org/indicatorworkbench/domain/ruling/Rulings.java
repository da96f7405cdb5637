package org.indicatorworkbench.domain.ruling;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.ruling.RulingKey.OfFinding;
import org.indicatorworkbench.domain.ruling.RulingKey.OfLimits;
import org.indicatorworkbench.domain.ruling.RulingKey.OfRating;

/**
 * Every ruling of a workspace. Immutable.
 *
 * @param all unmodifiable; a ruling is of the kind that its key asks for
 */
public record Rulings(Map<RulingKey, Ruling> all) {
  /** None at all. */
  public static final Rulings NONE = new Rulings(Map.of());

  public Rulings {
    all = Map.copyOf(all);
  }

  /** What was decided there, if anything was. */
  public Optional<Ruling> at(RulingKey key) {
    return Optional.ofNullable(all.get(key));
  }

  /** The rating that somebody put in place of the computed one in just that period. */
  public Optional<Ruling.Override> override(IndicatorCode code, Period period) {
    return at(new OfRating(code, period)).map(Ruling.Override.class::cast);
  }

  /** Why a finding need not be mended, whatever it had found then. */
  public Optional<Ruling.Waiver> waiver(OfFinding finding) {
    return at(finding).map(Ruling.Waiver.class::cast);
  }

  /** From which periods on the limits of an indicator are computed anew, in time order. */
  public NavigableMap<Period, Ruling.Rebase> rebases(IndicatorCode code) {
    NavigableMap<Period, Ruling.Rebase> rebases = new TreeMap<>();
    all.forEach(
        (key, ruling) -> {
          if (key instanceof OfLimits limits && limits.code().equals(code)) {
            rebases.put(limits.from(), (Ruling.Rebase) ruling);
          }
        });
    return Collections.unmodifiableNavigableMap(rebases);
  }

  /** Everything that was decided about an indicator. */
  public Map<RulingKey, Ruling> about(IndicatorCode code) {
    Map<RulingKey, Ruling> about = new HashMap<>();
    all.forEach(
        (key, ruling) -> {
          if (key.indicator().equals(Optional.of(code))) {
            about.put(key, ruling);
          }
        });
    return Collections.unmodifiableMap(about);
  }

  /** These rulings after some were put or (empty) taken away. */
  public Rulings with(Map<RulingKey, Optional<Ruling>> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Map<RulingKey, Ruling> next = new HashMap<>(all);
    changed.forEach(
        (key, ruling) -> ruling.ifPresentOrElse(put -> next.put(key, put), () -> next.remove(key)));
    return new Rulings(next);
  }
}
