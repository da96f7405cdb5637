package org.indicatorworkbench.work.editing;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Restatement;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Makes one step of a value's details. */
public final class DetailsPlanner {
  private DetailsPlanner() {}

  /**
   * The change of one value and all that is known of it.
   *
   * @return without any change where it stands there already, where something cannot be read, and
   *     where the indicator is gone
   */
  public static ChangeSet changes(Place.Figure place, CellDetails typed, Workspace contents) {
    return new ChangeSet(
        "Edit details " + place.words(),
        contents.entry(place.code()).stream()
            .flatMap(entry -> change(place, typed, entry).stream())
            .toList());
  }

  /** Who values are expected from or who answers for an indicator, in the order of the alphabet. */
  public static List<String> owners(Workspace contents) {
    TreeSet<String> owners = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    contents.entries().values().stream().flatMap(DetailsPlanner::owners).forEach(owners::add);
    return List.copyOf(owners);
  }

  private static Stream<String> owners(Entry entry) {
    return Stream.concat(
            Stream.of(entry.indicator().owner()),
            entry.series().observations().values().stream().map(Observation::owner))
        .filter(owner -> !owner.isBlank());
  }

  private static Optional<Change> change(Place.Figure place, CellDetails typed, Entry entry) {
    Optional<Observation> before = entry.series().at(place.period());
    DetailsReading reading = DetailsReader.read(typed, before, entry.indicator().unit());
    if (!reading.refused().isEmpty()) {
      return Optional.empty();
    }
    Optional<Observation> after =
        reading.observation().map(now -> restated(place, now, before, entry));
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new Change.OfObservation(place.code(), place.period(), before, after));
  }

  /** A status that the user chose is kept; one that was left alone follows the value. */
  private static Observation restated(
      Place.Figure place, Observation now, Optional<Observation> before, Entry entry) {
    boolean isChosen =
        before
            .filter(old -> !(old.value() instanceof Value.Special))
            .filter(old -> old.status() != now.status())
            .isPresent();
    return isChosen ? now : Restatement.of(entry.series(), place.period(), now);
  }
}
