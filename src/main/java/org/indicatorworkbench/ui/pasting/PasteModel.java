package org.indicatorworkbench.ui.pasting;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.editing.Place;

/** Texts that cannot all be put into their cells, until the user has decided about the rest. */
public final class PasteModel {
  private final OpenWorkbook open;
  private final Planning planning;
  private final Consumer<Set<Place>> applied;
  private final ReadOnlyObjectWrapper<Planned> planned;
  private final BooleanProperty agreed = new SimpleBooleanProperty();
  private final BooleanProperty onlyLeft = new SimpleBooleanProperty();
  private final BooleanProperty byName = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
  private boolean applying;

  /**
   * @param applied is given the places of all of it once it is applied
   */
  PasteModel(OpenWorkbook open, Planning planning, Planned planned, Consumer<Set<Place>> applied) {
    this.open = open;
    this.applied = applied;
    this.planning = planning;
    this.planned = new ReadOnlyObjectWrapper<>(planned);
    byName.subscribe((_, _) -> planAgain());
  }

  /** What would be done. */
  ReadOnlyObjectProperty<Planned> plannedProperty() {
    return planned.getReadOnlyProperty();
  }

  /** Whether values without parts may replace values with them. */
  BooleanProperty agreedProperty() {
    return agreed;
  }

  /** Whether only what is not applied is listed. */
  BooleanProperty onlyLeftProperty() {
    return onlyLeft;
  }

  /** Whether values go where the names in the block say, or else by their place. */
  BooleanProperty byNameProperty() {
    return byName;
  }

  /** Why it could not be applied, until it is tried again. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** It is applied or was left; nothing more happens. */
  public ReadOnlyBooleanProperty overProperty() {
    return over.getReadOnlyProperty();
  }

  /** What would be applied now, as one step. */
  ChangeSet changes() {
    return planned.get().plan().edits().changes(agreed.get());
  }

  /**
   * Applies what can be applied. When something else has changed meanwhile, nothing is: the plan is
   * made again, to be looked at once more.
   */
  void apply() {
    ChangeSet changes = changes();
    if (applying || over.get() || changes.isEmpty()) {
      return;
    }
    applying = true;
    problem.set(Optional.empty());
    open.apply(changes)
        .thenAccept(
            written -> {
              applying = false;
              if (written) {
                leave();
                applied.accept(places());
              } else {
                problem.set(open.problemProperty().get());
                open.problemProperty().set(Optional.empty());
                planAgain();
              }
            });
  }

  private Set<Place> places() {
    return planned.get().plan().edits().outcomes().stream()
        .map(outcome -> outcome.cell().place())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Leaves everything as it is. */
  void leave() {
    over.set(true);
  }

  private void planAgain() {
    boolean named = byName.get();
    open.ask(
            workbook -> new Planned(planning.plan(workbook.contents(), named), workbook.contents()))
        .thenAccept(planned::set);
  }
}
