package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Indicators that are no longer reported, and such as never were. */
public final class Retirement {
  private Retirement() {}

  /**
   * Retires an indicator and its parts: the period is the last one they are reported for. Their
   * values and history stay.
   */
  public static ChangeSet retire(Workspace contents, IndicatorCode code, Period last) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    draft.block(code).stream()
        .filter(one -> one.retired().isEmpty())
        .forEach(one -> draft.put(one.draft().retired(Optional.of(last.end())).made()));
    return new ChangeSet("Retire " + code + " after " + last.title(), draft.changes());
  }

  /** Reports an indicator again, with the parts that were retired with it. */
  public static ChangeSet bringBack(Workspace contents, IndicatorCode code) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    Indicator whole = draft.get(code);
    draft.block(code).stream()
        .filter(one -> one.retired().equals(whole.retired()))
        .forEach(one -> draft.put(one.draft().retired(Optional.empty()).made()));
    return new ChangeSet("Bring back " + code, draft.changes());
  }

  /** Every retired indicator, in catalogue order. */
  public static List<Indicator> retired(Workspace contents) {
    return new CatalogueDraft(contents)
        .order().stream().filter(one -> one.retired().isPresent()).toList();
  }

  /**
   * Takes indicators away for good, with their targets, benchmarks and texts.
   *
   * @throws Unreadable when one has values or parts, and so is to be retired instead
   */
  public static ChangeSet delete(Workspace contents, Collection<IndicatorCode> codes) {
    CatalogueDraft draft = new CatalogueDraft(contents);
    List<Change> changes = new ArrayList<>();
    for (IndicatorCode code : codes) {
      Indicator gone = draft.get(code);
      Entry entry = contents.entry(code).orElseThrow();
      if (!entry.series().observations().isEmpty()) {
        throw new Unreadable(
            code + " has values and cannot be deleted; retire it, and it keeps them");
      }
      if (draft.block(code).stream().anyMatch(part -> !codes.contains(part.code()))) {
        throw new Unreadable(code + " has parts; delete or move those first");
      }
      changes.addAll(everything(entry, code));
      changes.addAll(MovedRulings.about(contents, code));
      changes.addAll(MovedTexts.about(contents, new About.OneIndicator(code)));
      changes.add(new Change.OfIndicator(code, Optional.of(gone), Optional.empty()));
    }
    String what = codes.size() == 1 ? codes.iterator().next().text() : codes.size() + " rows";
    return new ChangeSet("Delete " + what, changes);
  }

  /** The changes that take away all figures of an indicator. */
  static List<Change> everything(Entry entry, IndicatorCode code) {
    List<Change> changes = new ArrayList<>();
    entry
        .series()
        .observations()
        .forEach(
            (period, seen) ->
                changes.add(
                    new Change.OfObservation(code, period, Optional.of(seen), Optional.empty())));
    entry
        .targets()
        .steps()
        .forEach(
            step ->
                changes.add(
                    new Change.OfTarget(
                        code, step.from(), Optional.of(step.target()), Optional.empty())));
    entry
        .benchmarks()
        .forEach(
            figure ->
                changes.add(new Change.OfBenchmark(code, Optional.of(figure), Optional.empty())));
    entry
        .published()
        .forEach(
            (period, printed) ->
                changes.add(
                    new Change.OfPublished(code, period, Optional.of(printed), Optional.empty())));
    return changes;
  }
}
