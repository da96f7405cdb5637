package org.indicatorworkbench.work.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.Judgement;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * Which ratings a change of a rule would change, over all history.
 *
 * @param rated how many ratings were held against each other: one for each value
 * @param changes the latest period first, in each in catalogue order
 */
public record Simulation(int rated, List<Changed> changes) {
  /** Nothing changes. */
  public static final Simulation NOTHING = new Simulation(0, List.of());

  public Simulation {
    changes = List.copyOf(changes);
  }

  /**
   * A rating in force that would be another.
   *
   * @param why the sentence that would explain it
   * @param published what a paper printed there; empty where none did
   */
  public record Changed(
      IndicatorCode code,
      String title,
      Period period,
      Rag from,
      Rag to,
      String why,
      Optional<Rag> published) {}

  /** What is different between two contents with the same values. */
  public static Simulation between(Workspace before, Workspace after) {
    boolean isSameHouse = before.settings().houseRule().equals(after.settings().houseRule());
    int rated = 0;
    List<Changed> changes = new ArrayList<>();
    for (Entry entry : before.inOrder()) {
      Optional<Entry> then = after.entry(entry.indicator().code());
      if (then.isPresent() && !(isSameHouse && then.get() == entry)) {
        for (Period period : entry.series().observations().keySet()) {
          rated++;
          changed(before, entry, after, then.get(), period).ifPresent(changes::add);
        }
      }
    }
    changes.sort((one, other) -> other.period().compareTo(one.period()));
    return new Simulation(rated, changes);
  }

  private static Optional<Changed> changed(
      Workspace before, Entry entry, Workspace after, Entry then, Period period) {
    var now = Judgement.of(before, entry, period);
    var next = Judgement.of(after, then, period);
    return now.rag() == next.rag()
        ? Optional.empty()
        : Optional.of(
            new Changed(
                entry.indicator().code(),
                entry.indicator().title(),
                period,
                now.rag(),
                next.rag(),
                next.why(),
                Optional.ofNullable(entry.published().get(period)).flatMap(PublishedRating::rag)));
  }

  /** Only what changes in a period. */
  public List<Changed> in(Period period) {
    return changes.stream().filter(change -> change.period().equals(period)).toList();
  }
}
