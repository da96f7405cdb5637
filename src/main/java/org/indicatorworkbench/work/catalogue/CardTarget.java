package org.indicatorworkbench.work.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.target.TargetLink;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.workspace.Entry;

/**
 * The target of a card. It replaces the one that the card showed where it begins in the same
 * period, and else comes after it.
 */
record CardTarget(Card card, Entry entry, Period asked) {

  TargetHistory read(Indicator after, BiConsumer<CardField, String> problem) {
    String text = card.text(CardField.TARGET);
    String from = card.text(CardField.TARGET_FROM);
    Card shown = Card.of(entry, asked);
    boolean isSame =
        text.equals(shown.text(CardField.TARGET)) && from.equals(shown.text(CardField.TARGET_FROM));
    boolean isSameUnit = after.unit() == entry.indicator().unit();
    if (isSame && (isSameUnit || TargetReader.isNone(text))) {
      return entry.targets();
    }
    Optional<Period> begins = Optional.empty();
    try {
      begins =
          from.isEmpty()
              ? Optional.empty()
              : Optional.of(PeriodReader.read(from, Optional.of(after.frequency())));
    } catch (Unreadable unreadable) {
      problem.accept(CardField.TARGET_FROM, sentence(unreadable));
    }
    try {
      Optional<Target> target =
          TargetReader.isNone(text)
              ? Optional.empty()
              : Optional.of(
                  TargetLink.find(text, entry.benchmarks(), after.unit())
                      .orElseGet(() -> TargetReader.read(text, after.unit())));
      return entry.targets().with(begins, target);
    } catch (Unreadable unreadable) {
      problem.accept(CardField.TARGET, sentence(unreadable));
      return entry.targets();
    }
  }

  /** A reason as it stands beside a field. */
  static String sentence(Unreadable reason) {
    String words = reason.getMessage();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
