package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** An indicator under another code, with everything that was known under the one before. */
public final class Recoding {
  private Recoding() {}

  /**
   * @param text the new code
   * @throws Unreadable when that is no code, or another indicator has it
   */
  public static ChangeSet of(Workspace contents, IndicatorCode code, String text) {
    IndicatorCode next = new IndicatorCode(text);
    Entry entry =
        contents
            .entry(code)
            .orElseThrow(() -> new Unreadable("the indicator " + code + " is no longer there"));
    String name = "Change code " + code + " to " + next;
    if (next.equals(code)) {
      return new ChangeSet(name, List.of());
    }
    contents.entries().keySet().stream()
        .filter(other -> !other.equals(code) && other.text().equalsIgnoreCase(next.text()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new Unreadable(
                  other + " is the code of another indicator; give one of its own");
            });
    Indicator made = entry.indicator().draft().code(next).made();
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.OfIndicator(next, Optional.empty(), Optional.of(made)));
    changes.addAll(figures(entry, code, next));
    contents.inOrder().stream()
        .map(Entry::indicator)
        .filter(part -> part.parent().equals(Optional.of(code)))
        .forEach(
            part ->
                changes.add(
                    new Change.OfIndicator(
                        part.code(),
                        Optional.of(part),
                        Optional.of(part.withParent(Optional.of(next))))));
    changes.addAll(MovedLinks.of(contents.settings(), code, next));
    changes.addAll(MovedRulings.of(contents, code, next));
    changes.addAll(
        MovedTexts.of(contents, new About.OneIndicator(code), new About.OneIndicator(next)));
    changes.add(new Change.OfIndicator(code, Optional.of(entry.indicator()), Optional.empty()));
    return new ChangeSet(name, changes);
  }

  private static List<Change> figures(Entry entry, IndicatorCode code, IndicatorCode next) {
    List<Change> changes = new ArrayList<>();
    for (Change gone : Retirement.everything(entry, code)) {
      changes.add(gone);
      changes.add(
          switch (gone.inverted()) {
            case Change.OfObservation of ->
                new Change.OfObservation(next, of.period(), of.before(), of.after());
            case Change.OfTarget of ->
                new Change.OfTarget(next, of.from(), of.before(), of.after());
            case Change.OfPublished of ->
                new Change.OfPublished(next, of.period(), of.before(), of.after());
            case Change.OfBenchmark of -> new Change.OfBenchmark(next, of.before(), of.after());
            case Change other -> throw new IllegalStateException("not a figure: " + other);
          });
    }
    return changes;
  }
}
