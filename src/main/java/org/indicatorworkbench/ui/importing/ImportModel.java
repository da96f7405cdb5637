package org.indicatorworkbench.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.comparing.Answers;
import org.indicatorworkbench.work.importing.ChosenFiles;
import org.indicatorworkbench.work.importing.ImportFiles;
import org.indicatorworkbench.work.importing.ImportPlan;

/** One import, from the choice of files to its being applied or left. */
public final class ImportModel {
  private static final Logger LOG = Logger.getLogger(ImportModel.class.getName());

  /** How far the import is. */
  public sealed interface Stage {}

  /** The files are being read and held against the workspace. */
  public record Reading(int files) implements Stage {}

  /**
   * What they would change is known.
   *
   * @param files what was read, with the sheets that are taken and left out
   * @param isCurrent whether the plan is of just those; else the next one is on its way
   */
  public record Planned(ImportPlan plan, ChosenFiles files, boolean isCurrent) implements Stage {}

  /** They cannot be used, for the reason in the sentence. Nothing was written. */
  public record Failed(String sentence) implements Stage {}

  /** It is applied or was left; nothing more happens. */
  public record Over() implements Stage {}

  private final OpenWorkbook open;
  private final Executor screen;
  private final ReadOnlyObjectWrapper<Stage> stage;
  private boolean applying;

  /**
   * Begins to read the files at once.
   *
   * @param screen the toolkit's thread
   */
  public ImportModel(OpenWorkbook open, List<Path> files, Executor screen) {
    this.open = open;
    this.screen = screen;
    stage = new ReadOnlyObjectWrapper<>(new Reading(files.size()));
    open.inBackground(
        contents -> {
          Stage next = outcome(() -> ImportFiles.read(files), contents);
          screen.execute(() -> arrive(next));
        });
  }

  /** How far it is. */
  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /**
   * Does all that was planned, as one step, and is over when that is on the disk. It stays open
   * when it could not be written; asked again meanwhile, it does nothing.
   */
  public void apply() {
    if (stage.get() instanceof Planned planned && planned.isCurrent() && !applying) {
      applying = true;
      open.apply(planned.plan().changes())
          .thenAccept(
              written -> {
                applying = false;
                if (written) {
                  leave();
                }
              });
    }
  }

  /** Takes a sheet or leaves it out, and plans anew. */
  public void take(ChosenFiles.Choice sheet, boolean isTaken) {
    replan(files -> files.with(sheet, isTaken));
  }

  /** Answers what is asked about files of official statistics, and plans anew. */
  public void answer(UnaryOperator<Answers> next) {
    replan(files -> files.with(next.apply(files.answers())));
  }

  private void replan(UnaryOperator<ChosenFiles> choose) {
    if (stage.get() instanceof Planned planned && !applying) {
      ChosenFiles files = choose.apply(planned.files());
      stage.set(new Planned(planned.plan(), files, false));
      open.inBackground(
          contents -> {
            Stage next = outcome(() -> files, contents);
            screen.execute(() -> arrive(files, next));
          });
    }
  }

  /** Leaves it without a change. */
  public void leave() {
    stage.set(new Over());
  }

  private static Stage outcome(Supplier<ChosenFiles> reading, Workspace contents) {
    try {
      ChosenFiles files = reading.get();
      return new Planned(files.plan(contents), files, true);
    } catch (UnusableFile unusable) {
      return new Failed(unusable.getMessage());
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.SEVERE, "An import could not be planned", unforeseen);
      return new Failed("The files could not be read, and nothing was changed; the log says why.");
    }
  }

  private void arrive(Stage next) {
    // Late answers of an import that was left are dropped.
    Optional.of(stage.get())
        .filter(Reading.class::isInstance)
        .ifPresent(reading -> stage.set(next));
  }

  /** A plan of sheets between which the user has chosen anew is dropped as well. */
  private void arrive(ChosenFiles files, Stage next) {
    if (stage.get() instanceof Planned planned && planned.files() == files) {
      stage.set(next);
    }
  }
}
