package org.indicatorworkbench.ui.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.editing.EditPlan;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/**
 * What was typed and could not be written, kept until it is written after all or given up. On the
 * toolkit's thread.
 */
public final class Unwritten {
  private final ObservableList<Attempt> attempts = FXCollections.observableArrayList();
  // Kept, because it only lives, and tells its listeners, as long as somebody holds it.
  private final ObservableList<Attempt> shown = FXCollections.unmodifiableObservableList(attempts);

  /**
   * Texts that were one step.
   *
   * @param name what the user did, as the undo button says it
   * @param agreed whether the user has agreed that parts are lost
   */
  public record Attempt(String name, List<TypedCell> cells, boolean agreed) {
    public Attempt {
      cells = List.copyOf(cells);
    }

    /**
     * What it changes in contents that may be newer than those it was typed into.
     *
     * @throws WorkspaceException of kind CONFLICT when there is something to ask now
     */
    ChangeSet changes(Workspace contents) {
      EditPlan plan = EditPlanner.plan(name, cells, contents);
      if (!plan.isClear() && !agreed) {
        throw new WorkspaceException(
            WorkspaceException.Kind.CONFLICT,
            cells.getFirst().place().words()
                + " was changed before your text came; look at it and type it again.");
      }
      return plan.changes(agreed);
    }

    private boolean isWithin(Set<Place> places) {
      return cells.stream().map(TypedCell::place).allMatch(places::contains);
    }
  }

  /** Those that wait, in the order in which they were typed. */
  public ObservableList<Attempt> attempts() {
    return shown;
  }

  /** An attempt ended; what was typed into the same places before it no longer counts. */
  void settle(Attempt attempt, boolean written) {
    Set<Place> places = attempt.cells().stream().map(TypedCell::place).collect(Collectors.toSet());
    attempts.removeIf(earlier -> earlier.isWithin(places));
    if (!written) {
      attempts.add(attempt);
    }
  }

  /** Takes all of them out, to be typed or tried again. */
  public List<Attempt> take() {
    List<Attempt> taken = List.copyOf(attempts);
    attempts.clear();
    return taken;
  }
}
