package org.indicatorworkbench.work.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.workspace.Entry;

/**
 * An indicator's row of the catalogue as texts that can be edited, with the target that holds.
 *
 * @param texts of every field, some blank
 */
public record Card(IndicatorCode code, Map<CardField, String> texts) {
  public Card {
    texts = Map.copyOf(texts);
  }

  /**
   * The card as it is.
   *
   * @param asked the period whose target is meant
   */
  public static Card of(Entry entry, Period asked) {
    Indicator one = entry.indicator();
    Optional<TargetHistory.Step> step = stepAt(entry.targets(), asked);
    Map<CardField, String> texts = new EnumMap<>(CardField.class);
    texts.put(CardField.TITLE, one.title());
    texts.put(CardField.SECTION, one.section().name());
    texts.put(CardField.PARENT, one.parent().map(IndicatorCode::text).orElse(""));
    texts.put(CardField.UNIT, one.unit().key());
    texts.put(CardField.DECIMALS, String.valueOf(one.decimals()));
    texts.put(CardField.POLARITY, one.polarity().key());
    texts.put(CardField.FREQUENCY, one.frequency().key());
    texts.put(CardField.BASIS, one.basis().key());
    texts.put(CardField.TARGET, step.map(TargetHistory.Step::target).map(Target::text).orElse(""));
    texts.put(
        CardField.TARGET_FROM, step.flatMap(TargetHistory.Step::from).map(Period::key).orElse(""));
    texts.put(CardField.TOLERANCE, one.tolerance().map(Tolerance::text).orElse(""));
    texts.put(CardField.OWNER, one.owner());
    texts.put(CardField.OUTCOME, one.outcome());
    texts.put(CardField.DEFINITION, one.definition());
    texts.put(CardField.RETIRED, LastReported.text(one));
    return new Card(entry.indicator().code(), texts);
  }

  /** The text of a field; blank where nothing stands. */
  public String text(CardField field) {
    return texts.getOrDefault(field, "").strip();
  }

  /** The step of a history of targets that holds in a period. */
  static Optional<TargetHistory.Step> stepAt(TargetHistory targets, Period asked) {
    List<TargetHistory.Step> upTo = targets.steps();
    return targets
        .at(asked)
        .flatMap(
            inForce ->
                upTo.reversed().stream().filter(step -> step.target().equals(inForce)).findFirst());
  }
}
