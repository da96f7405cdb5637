package org.indicatorworkbench.domain;

import java.util.Optional;
import java.util.TreeMap;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Series;
import org.indicatorworkbench.domain.value.ValueReader;

/** An indicator with values and a target for tests: a monthly percentage unless said otherwise. */
public final class AnIndicator {
  private final TreeMap<Period, Observation> observations = new TreeMap<>();
  private Unit unit = Unit.PERCENTAGE;
  private int decimals;
  private Polarity polarity = Polarity.HIGHER;
  private Frequency frequency = Frequency.MONTH;
  private Basis basis = Basis.IN_PERIOD;
  private String tolerance = "";
  private String target = "";

  public static AnIndicator thatIs(Polarity polarity) {
    AnIndicator made = new AnIndicator();
    made.polarity = polarity;
    return made;
  }

  public AnIndicator in(Unit other, int digits) {
    unit = other;
    decimals = digits;
    return this;
  }

  public AnIndicator each(Frequency other) {
    frequency = other;
    return this;
  }

  public AnIndicator on(Basis other) {
    basis = other;
    return this;
  }

  /**
   * @param other as a file writes it; blank for the house rule
   */
  public AnIndicator tolerating(String other) {
    tolerance = other == null ? "" : other;
    return this;
  }

  /**
   * @param other as a file writes it; blank for none
   */
  public AnIndicator aimingAt(String other) {
    target = other == null ? "" : other;
    return this;
  }

  /** The unit has to be set before. */
  public AnIndicator with(String period, String value) {
    observations.put(period(period), ValueReader.read(value, unit));
    return this;
  }

  public Indicator indicator() {
    return indicator("X1");
  }

  public Indicator indicator(String code) {
    return new Indicator(
        new IndicatorCode(code),
        1,
        new Section("Section"),
        "Title of " + code,
        unit,
        decimals,
        polarity,
        frequency,
        basis,
        Optional.empty(),
        tolerance.isEmpty() ? Optional.empty() : Optional.of(ToleranceReader.read(tolerance)),
        "",
        "",
        "");
  }

  public Series series() {
    return new Series(observations);
  }

  public Optional<Target> target() {
    return TargetReader.isNone(target)
        ? Optional.empty()
        : Optional.of(TargetReader.read(target, unit));
  }

  /** As it is rated in a period. */
  public Subject at(String period) {
    return new Subject(indicator(), series(), target(), period(period));
  }

  /** A period from its key; a year where it could be a month. */
  public static Period period(String key) {
    Optional<Frequency> frequency =
        key.contains(" ") || key.matches("\\d{4}-(0[1-9]|1[0-2])")
            ? Optional.empty()
            : Optional.of(Frequency.YEAR);
    return PeriodReader.read(key, frequency);
  }
}
