package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Workspace;

/** A workspace made in a few words, for tests. Every indicator is a percentage. */
public final class MadeWorkspace {
  private final List<Change> changes = new ArrayList<>();
  private Frequency frequency = Frequency.MONTH;
  private Section section = Section.NONE;
  private Polarity polarity = Polarity.HIGHER;
  private Optional<Tolerance> tolerance = Optional.empty();
  private Optional<IndicatorCode> parent = Optional.empty();
  private int rows;

  public static Period period(String text) {
    return PeriodReader.read(text, Optional.empty());
  }

  public MadeWorkspace frequency(Frequency of) {
    frequency = of;
    return this;
  }

  public MadeWorkspace section(String name) {
    section = new Section(name);
    return this;
  }

  /** What the indicators that follow are parts of; blank for nothing. */
  public MadeWorkspace partsOf(String code) {
    parent = code.isBlank() ? Optional.empty() : Optional.of(new IndicatorCode(code));
    return this;
  }

  public MadeWorkspace polarity(Polarity of) {
    polarity = of;
    return this;
  }

  /** Of the indicators that follow; blank for the house rule. */
  public MadeWorkspace tolerance(String text) {
    tolerance = text.isBlank() ? Optional.empty() : Optional.of(ToleranceReader.read(text));
    return this;
  }

  public MadeWorkspace setting(Setting setting, String text) {
    changes.add(new Change.OfSetting(setting, Optional.empty(), Optional.of(text)));
    return this;
  }

  /**
   * Adds an indicator.
   *
   * @param target blank for none
   * @param lastPeriod of the values
   * @param values in time order, blank for none
   */
  public MadeWorkspace row(String title, String target, String lastPeriod, String... values) {
    IndicatorCode code = new IndicatorCode("R" + ++rows);
    Indicator indicator =
        new Indicator(
            code,
            rows,
            section,
            title,
            Unit.PERCENTAGE,
            0,
            polarity,
            frequency,
            Basis.SNAPSHOT,
            parent,
            tolerance,
            "",
            "",
            "");
    changes.add(new Change.OfIndicator(code, Optional.empty(), Optional.of(indicator)));
    if (!target.isBlank()) {
      changes.add(
          new Change.OfTarget(
              code,
              Optional.empty(),
              Optional.empty(),
              Optional.of(TargetReader.read(target, Unit.PERCENTAGE))));
    }
    for (int at = 0; at < values.length; at++) {
      if (!values[at].isBlank()) {
        changes.add(
            new Change.OfObservation(
                code,
                period(lastPeriod).plus(at + 1 - values.length),
                Optional.empty(),
                Optional.of(ValueReader.read(values[at], Unit.PERCENTAGE))));
      }
    }
    return this;
  }

  public MadeWorkspace says(About about, String period, String text, Commentary.State state) {
    changes.add(
        new Change.OfCommentary(
            new CommentaryKey(about, period(period)),
            Optional.empty(),
            Optional.of(new Commentary(text, state))));
    return this;
  }

  public Workspace made() {
    return Workspace.EMPTY.with(new ChangeSet("Made", changes));
  }
}
