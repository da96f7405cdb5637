package org.indicatorworkbench.work.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.ChangeWords;
import org.indicatorworkbench.domain.change.FoundEntry;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * What a step changed, in words: under each indicator what changed of it, as far as anybody reads.
 *
 * @param lines of the first changes
 * @param more how many changes are not among them
 */
public record StepWords(List<Line> lines, int more) {
  private static final int MOST = 200;

  /** A line to read. */
  public sealed interface Line {
    /** Where to look for it; empty where there is nothing to see in the grid. */
    Optional<ChangedPlace> place();
  }

  /** What the lines below are about: "V3 · Visited in time". */
  public record Heading(String text, Optional<ChangedPlace> place) implements Line {}

  /** One thing that changed. */
  public record Changed(ChangeWords words, Optional<ChangedPlace> place) implements Line {}

  public StepWords {
    lines = List.copyOf(lines);
  }

  /**
   * @param contents as they are now, for the titles and units of the indicators
   */
  public static StepWords of(ChangeSet set, Workspace contents) {
    Map<Heading, List<Line>> groups = new LinkedHashMap<>();
    for (Change change : set.changes().subList(0, Math.min(MOST, set.changes().size()))) {
      Optional<Indicator> indicator = indicator(change, contents).or(() -> inSet(set, change));
      Optional<ChangedPlace> place = ChangedPlace.of(change);
      List<Line> group = groups.computeIfAbsent(heading(change, indicator), _ -> new ArrayList<>());
      ChangeWords.of(change, indicator).forEach(words -> group.add(new Changed(words, place)));
    }
    List<Line> lines = new ArrayList<>();
    groups.forEach(
        (heading, group) -> {
          if (!group.isEmpty()) {
            lines.add(heading);
            lines.addAll(group);
          }
        });
    return new StepWords(lines, Math.max(0, set.changes().size() - MOST));
  }

  /** What an entry did to the cell asked for; empty where none was. */
  public static List<ChangeWords> atCell(FoundEntry found, Workspace contents) {
    return found.atCell().stream()
        .flatMap(change -> ChangeWords.of(change, indicator(change, contents)).stream())
        .toList();
  }

  /** The indicator that a change is about, where there still is one. */
  static Optional<Indicator> indicator(Change change, Workspace contents) {
    return ChangedPlace.code(change).flatMap(contents::entry).map(Entry::indicator);
  }

  /** One that has left the catalogue, as the same step knew it. */
  private static Optional<Indicator> inSet(ChangeSet set, Change about) {
    return set.changes().stream()
        .filter(Change.OfIndicator.class::isInstance)
        .map(Change.OfIndicator.class::cast)
        .filter(of -> ChangedPlace.code(about).equals(Optional.of(of.code())))
        .flatMap(of -> of.after().or(of::before).stream())
        .findFirst();
  }

  private static Heading heading(Change change, Optional<Indicator> indicator) {
    Optional<ChangedPlace> row =
        ChangedPlace.code(change).map(code -> new ChangedPlace(code, Optional.empty()));
    String text =
        row.map(place -> place.code() + indicator.map(known -> " · " + known.title()).orElse(""))
            .orElseGet(() -> withoutIndicator(change));
    return new Heading(text, row);
  }

  private static String withoutIndicator(Change change) {
    if (change instanceof Change.OfCommentary of) {
      return of.key().about() instanceof About.OneSection one
          ? one.section().heading()
          : "The report as a whole";
    }
    return "Settings";
  }
}
