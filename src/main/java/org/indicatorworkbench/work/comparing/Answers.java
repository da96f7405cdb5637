package org.indicatorworkbench.work.comparing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.benchmark.MeasureLinks;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.intake.statistics.KnownMeasures;

/**
 * What the user was asked while importing official statistics, and answered.
 *
 * @param ownAuthority the name or code of the authority; empty: as the settings say
 * @param links the indicators chosen for measures, in place of what the workspace remembers
 */
public record Answers(Optional<String> ownAuthority, MeasureLinks links) {
  /** Nothing was answered. */
  public static final Answers NONE = new Answers(Optional.empty(), MeasureLinks.NONE);

  /**
   * Indicators that were chosen for measures.
   *
   * @param choices codes by the measures' keys; "none": the measure is left out
   * @throws Unreadable when there is no such measure, or a code is none
   */
  public static Answers of(Map<String, String> choices) {
    Set<String> known =
        KnownMeasures.all().stream().map(PublishedMeasure::key).collect(Collectors.toSet());
    Answers answers = NONE;
    for (Map.Entry<String, String> choice : choices.entrySet()) {
      if (!known.contains(choice.getKey())) {
        throw new Unreadable(
            "“%s” is no measure that is known; there are %s"
                .formatted(choice.getKey(), String.join(", ", new TreeSet<>(known))));
      }
      answers =
          answers.with(
              choice.getKey(),
              choice.getValue().equalsIgnoreCase("none")
                  ? Optional.empty()
                  : Optional.of(new IndicatorCode(choice.getValue())));
    }
    return answers;
  }

  /** The same, for that authority. */
  public Answers withOwnAuthority(String name) {
    return new Answers(Optional.of(name), links);
  }

  /**
   * The same with a measure given to an indicator.
   *
   * @param measure its key
   * @param indicator empty: it is left out
   */
  public Answers with(String measure, Optional<IndicatorCode> indicator) {
    return new Answers(ownAuthority, links.with(measure, indicator));
  }
}
