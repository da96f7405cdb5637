package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Places of a workspace. */
final class Anywhere {
  private Anywhere() {}

  static Optional<Entry> entry(Workspace contents, Chance chance) {
    return chance.anyOf(List.copyOf(contents.inOrder()));
  }

  /** A period that the indicator may have a value for, now and then the one after the last. */
  static Period period(Workspace contents, Entry entry, Chance chance) {
    List<Period> all = Timeline.periods(contents, entry.indicator().frequency());
    if (all.isEmpty()) {
      return PeriodReader.read("2023-06", Optional.empty());
    }
    return chance.oneIn(10) ? all.getLast().plus(1) : chance.any(all);
  }

  /** What a text can be about: one of few, so that it is written to more than once. */
  static Optional<CommentaryKey> text(Workspace contents, Chance chance) {
    return entry(contents, chance)
        .map(
            entry ->
                new CommentaryKey(
                    chance.any(
                        Stream.of(
                                About.REPORT,
                                new About.OneSection(entry.indicator().section()),
                                new About.OneIndicator(entry.indicator().code()))
                            .toList()),
                    period(contents, entry, chance)));
  }
}
