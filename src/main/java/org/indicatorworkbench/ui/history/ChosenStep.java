package org.indicatorworkbench.ui.history;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Outcome;
import org.indicatorworkbench.work.history.ChangedPlace;
import org.indicatorworkbench.work.history.PastStep;
import org.indicatorworkbench.work.history.StepWords;
import org.indicatorworkbench.work.history.TakingBack;

/**
 * The step that the user has chosen: what it changed, and taking it back. To be used on the
 * toolkit's thread; the words are made elsewhere.
 */
public final class ChosenStep {
  private static final String READ_ONLY = "This workspace is open to read only.";

  private final OpenWorkbook open;
  private final Executor screen;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private Optional<PastStep> chosen = Optional.empty();
  private Optional<ChangeSet> changes = Optional.empty();
  private long ticket;

  /**
   * What is known of the chosen step.
   *
   * @param obstacle why it cannot be taken back, as a sentence; empty when it can
   */
  public record Shown(PastStep step, StepWords words, Optional<String> obstacle) {}

  /**
   * @param screen the thread of the toolkit
   */
  public ChosenStep(OpenWorkbook open, Executor screen) {
    this.open = open;
    this.screen = screen;
    open.readingProperty().subscribe((_, _) -> chosen.ifPresent(this::read));
  }

  /** What is known of it; empty while nothing is chosen or it is being read. */
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** What was just taken back, as a sentence, until another step is chosen. */
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** Another step is chosen, the same as it stands now, or none. */
  void choose(Optional<PastStep> next) {
    boolean isOther = !next.map(ChosenStep::id).equals(chosen.map(ChosenStep::id));
    if (next.equals(chosen)) {
      return;
    }
    chosen = next;
    if (isOther) {
      ticket++;
      changes = Optional.empty();
      shown.set(Optional.empty());
      told.set("");
    }
    next.ifPresent(this::read);
  }

  /**
   * Takes it back, if it can be.
   *
   * @param show given where something changed first
   */
  void takeBack(Consumer<ChangedPlace> show) {
    shown
        .get()
        .filter(known -> known.obstacle().isEmpty())
        .map(Shown::step)
        .ifPresent(step -> open.takeBack(id(step)).thenAccept(done -> done(step, done, show)));
  }

  private void done(PastStep step, Outcome outcome, Consumer<ChangedPlace> show) {
    if (outcome.written()) {
      boolean wasUndone = open.redoNameProperty().get().isPresent();
      told.set(
          "“%s” is taken back, %s. %s"
              .formatted(
                  step.name(),
                  StepText.count(step),
                  wasUndone ? "Redo does it again." : "Undo puts it back."));
      outcome.first().ifPresent(show);
    }
  }

  /** Only the step of a text that is being written grows; what others changed is kept. */
  private void read(PastStep step) {
    if (changes.isPresent() && step.entry().size() > 1) {
      judge(step, changes.get());
      return;
    }
    long mine = ticket;
    open.ask(workbook -> workbook.changes(id(step)))
        .thenAccept(
            read -> {
              if (mine == ticket) {
                changes = Optional.of(read);
                chosen.ifPresent(now -> judge(now, read));
              }
            });
  }

  private void judge(PastStep step, ChangeSet read) {
    long mine = ticket;
    open.inBackground(
        contents -> {
          Shown known =
              new Shown(step, StepWords.of(read, contents), obstacle(step, read, contents));
          screen.execute(
              () -> {
                if (mine == ticket) {
                  shown.set(Optional.of(known));
                }
              });
        });
  }

  private Optional<String> obstacle(PastStep step, ChangeSet read, Workspace contents) {
    return open.canEdit()
        ? TakingBack.obstacle(step.state(), read, contents)
        : Optional.of(READ_ONLY);
  }

  private static long id(PastStep step) {
    return step.entry().id();
  }
}
