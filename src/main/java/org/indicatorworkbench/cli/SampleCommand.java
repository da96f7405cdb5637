package org.indicatorworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.NotExported;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.exporting.Exporting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sample}: opens the window on a sample workspace, or on a machine without a display draws
 * the window and writes the sample pack.
 */
@Command(
    name = "sample",
    description = "Opens a sample workspace; without a display draws it and writes its pack.")
final class SampleCommand implements Callable<Integer> {
  /** Amber, at the very edge of its tolerance, with commentary for this month and the last. */
  private static final IndicatorCode WORTH_A_LOOK = new IndicatorCode("V3");

  private final Console console;
  private final Screen screen;

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      required = true,
      description = "Where the sample workspace is kept.")
  private Path folder;

  @Option(names = "--no-window", description = "Draw and write even where there is a display.")
  private boolean noWindow;

  SampleCommand(Console console, Screen screen) {
    this.console = console;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException, NotExported {
    Files.createDirectories(folder);
    Path workspace = folder.resolve(Samples.DEFAULT + ".iwb");
    if (screen.isThere() && !noWindow) {
      if (!Files.exists(workspace)) {
        Samples.create(Samples.DEFAULT, workspace).close();
      }
      screen.open(Optional.of(workspace));
    } else {
      Files.deleteIfExists(workspace);
      writePack(workspace);
    }
    return ExitStatus.DONE.number();
  }

  private void writePack(Path workspace) throws IOException, NotExported {
    console.say(
        (noWindow ? "No window is wanted" : "There is no display here")
            + ": the main window is drawn and the sample pack written into "
            + folder
            + ".");
    try (Workbook made = Samples.create(Samples.DEFAULT, workspace)) {
      Workspace contents = made.contents();
      Period period = Timeline.latest(contents).orElseThrow();
      Exporting pack = new Exporting(contents, Recipes.DEFAULT, period, made.name());
      for (Exporting.Format format : Exporting.Format.values()) {
        pack.write(folder.resolve(Samples.DEFAULT + format.ending()), Progress.UNWATCHED);
      }
    }
    screen.picture(
        workspace,
        WORTH_A_LOOK,
        folder.resolve("main-window-light.png"),
        folder.resolve("main-window-dark.png"));
  }
}
