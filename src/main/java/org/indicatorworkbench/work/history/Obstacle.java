package org.indicatorworkbench.work.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.ChangeWords;
import org.indicatorworkbench.domain.change.PlaceName;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;

/** What has happened since a change set that keeps it from being taken back. */
final class Obstacle {
  private Obstacle() {}

  /** The first place that is in the way, in words. */
  static Optional<String> of(ChangeSet changes, Workspace contents) {
    return changes.changes().stream()
        .flatMap(change -> changed(change, contents))
        .findFirst()
        .or(() -> gone(changes, contents))
        .or(() -> Remains.of(changes, contents));
  }

  private static Stream<String> changed(Change change, Workspace contents) {
    Change since = Since.of(change, contents);
    if (since.before().equals(since.after())) {
      return Stream.empty();
    }
    String place = PlaceName.of(change);
    return Stream.of(
        inFew(since, contents)
                .map(
                    words ->
                        place + " is now " + side(words.after()) + ", not " + side(words.before()))
                .orElseGet(() -> place + " has been changed since")
            + ".");
  }

  /** Only a place that one short text fills is told with what stands there. */
  private static Optional<ChangeWords> inFew(Change since, Workspace contents) {
    boolean isLong = since instanceof Change.OfIndicator || since instanceof Change.OfCommentary;
    List<ChangeWords> words =
        isLong ? List.of() : ChangeWords.of(since, StepWords.indicator(since, contents));
    return words.stream().findFirst().filter(first -> isValue(since, first));
  }

  /** Not a remark beside a value that is the same as before. */
  private static boolean isValue(Change since, ChangeWords words) {
    return !(since instanceof Change.OfObservation of) || words.what().equals(of.period().title());
  }

  /** "91% (revised)", so that no comma stands within the sentence. */
  private static String side(String text) {
    return text.isEmpty() ? "empty" : text.replaceFirst(", ([a-z ]+)$", " ($1)");
  }

  /** Something of an indicator can only be put back where the indicator is. */
  private static Optional<String> gone(ChangeSet changes, Workspace contents) {
    Set<IndicatorCode> back =
        changes.changes().stream()
            .filter(change -> change instanceof Change.OfIndicator)
            .filter(change -> change.before().isPresent())
            .flatMap(change -> ChangedPlace.code(change).stream())
            .collect(Collectors.toSet());
    return changes.changes().stream()
        .filter(change -> change.before().isPresent())
        .filter(change -> !(change instanceof Change.OfIndicator))
        .flatMap(change -> ChangedPlace.code(change).stream())
        .filter(code -> contents.entry(code).isEmpty() && !back.contains(code))
        .findFirst()
        .map(code -> "The indicator " + code + " is no longer in the catalogue.");
  }
}
