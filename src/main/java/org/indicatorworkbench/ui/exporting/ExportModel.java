package org.indicatorworkbench.ui.exporting;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.NotExported;
import org.indicatorworkbench.report.Recipe;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.RunningWork;
import org.indicatorworkbench.work.exporting.Exporting;
import org.indicatorworkbench.work.exporting.Exporting.Format;

/** The choice of what to export, and its being written. */
public final class ExportModel {
  private static final Logger LOG = Logger.getLogger(ExportModel.class.getName());

  private final OpenWorkbook open;
  private final RunningWork running;
  private final Executor screen;
  private final ObjectProperty<Recipe> recipe = new SimpleObjectProperty<>(Recipes.DEFAULT);
  private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.SLIDES);
  private final ObjectProperty<Optional<String>> done =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param screen the toolkit's thread
   */
  public ExportModel(OpenWorkbook open, RunningWork running, Executor screen) {
    this.open = open;
    this.running = running;
    this.screen = screen;
  }

  /** What the report shows. */
  public ObjectProperty<Recipe> recipeProperty() {
    return recipe;
  }

  /** How it is written. */
  public ObjectProperty<Format> formatProperty() {
    return format;
  }

  /** What was last written, as a sentence. */
  public ObjectProperty<Optional<String>> doneProperty() {
    return done;
  }

  /** The period that is reported. */
  public Period period() {
    return open.getReading().asked();
  }

  /** A name for the file, without its ending. */
  public String suggestedName() {
    return open.name() + " " + period().key().replace('/', '-');
  }

  /** Writes the report as things stand now; the result is told in words. */
  public void write(Path file) {
    done.set(Optional.empty());
    WatchedExport watched = new WatchedExport(running, "Exporting " + file.getFileName(), screen);
    Period asked = period();
    Recipe chosen = recipe.get();
    open.inBackground(contents -> write(contents, chosen, asked, file, watched));
  }

  private void write(
      Workspace contents, Recipe chosen, Period asked, Path file, WatchedExport watched) {
    try {
      new Exporting(contents, chosen, asked, open.name()).write(file, watched);
      tell(done, "Written: " + file.toAbsolutePath(), watched);
    } catch (NotExported refused) {
      LOG.log(Level.WARNING, "An export was not written", refused);
      tell(open.problemProperty(), refused.getMessage(), watched);
    } catch (CancellationException cancelled) {
      tell(done, "The export was cancelled; nothing was written.", watched);
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.SEVERE, "An export failed", unforeseen);
      tell(
          open.problemProperty(),
          file.getFileName() + " could not be written; the log says why.",
          watched);
    }
  }

  private void tell(
      ObjectProperty<Optional<String>> place, String sentence, WatchedExport watched) {
    screen.execute(
        () -> {
          watched.end();
          place.set(Optional.of(sentence));
        });
  }
}
