package org.indicatorworkbench.domain.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An indicator whose fields are being changed. Each setter gives the draft itself; what the fields
 * mean stands with {@link Indicator}. For one thread.
 */
public final class IndicatorDraft {
  private IndicatorCode code;
  private int position;
  private Section section;
  private String title;
  private Unit unit;
  private int decimals;
  private Polarity polarity;
  private Frequency frequency;
  private Basis basis;
  private Optional<IndicatorCode> parent;
  private Optional<Tolerance> tolerance;
  private String owner;
  private String outcome;
  private String definition;
  private Optional<LocalDate> retired;

  IndicatorDraft(Indicator start) {
    code = start.code();
    position = start.position();
    section = start.section();
    title = start.title();
    unit = start.unit();
    decimals = start.decimals();
    polarity = start.polarity();
    frequency = start.frequency();
    basis = start.basis();
    parent = start.parent();
    tolerance = start.tolerance();
    owner = start.owner();
    outcome = start.outcome();
    definition = start.definition();
    retired = start.retired();
  }

  public IndicatorDraft code(IndicatorCode other) {
    code = other;
    return this;
  }

  public IndicatorDraft position(int other) {
    position = other;
    return this;
  }

  public IndicatorDraft section(Section other) {
    section = other;
    return this;
  }

  public IndicatorDraft title(String other) {
    title = other;
    return this;
  }

  public IndicatorDraft unit(Unit other) {
    unit = other;
    return this;
  }

  public IndicatorDraft decimals(int other) {
    decimals = other;
    return this;
  }

  public IndicatorDraft polarity(Polarity other) {
    polarity = other;
    return this;
  }

  public IndicatorDraft frequency(Frequency other) {
    frequency = other;
    return this;
  }

  public IndicatorDraft basis(Basis other) {
    basis = other;
    return this;
  }

  public IndicatorDraft parent(Optional<IndicatorCode> other) {
    parent = other;
    return this;
  }

  public IndicatorDraft tolerance(Optional<Tolerance> other) {
    tolerance = other;
    return this;
  }

  public IndicatorDraft owner(String other) {
    owner = other;
    return this;
  }

  public IndicatorDraft outcome(String other) {
    outcome = other;
    return this;
  }

  public IndicatorDraft definition(String other) {
    definition = other;
    return this;
  }

  public IndicatorDraft retired(Optional<LocalDate> other) {
    retired = other;
    return this;
  }

  /**
   * The indicator as it is now.
   *
   * @throws org.indicatorworkbench.domain.Unreadable as the constructor of {@link Indicator}
   */
  public Indicator made() {
    return new Indicator(
        code,
        position,
        section,
        title,
        unit,
        decimals,
        polarity,
        frequency,
        basis,
        parent,
        tolerance,
        owner,
        outcome,
        definition,
        retired);
  }
}
