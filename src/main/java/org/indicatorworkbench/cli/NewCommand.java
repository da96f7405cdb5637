package org.indicatorworkbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: makes a workspace, empty or from sample data. */
@Command(name = "new", description = "Makes a new workspace, empty or from sample data.")
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "WORKSPACE", description = "The .iwb file to make.")
  private Path workspace;

  @Option(
      names = "--sample",
      paramLabel = "NAME",
      arity = "0..1",
      fallbackValue = Samples.DEFAULT,
      description = "Fill it with the figures of a published report.")
  private String sample;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (sample != null && !Samples.NAMES.contains(sample)) {
      throw new Unreadable(
          "there is no sample “" + sample + "”; there are " + String.join(", ", Samples.NAMES));
    }
    try (Workbook made =
        sample == null ? Workbook.create(workspace) : Samples.create(sample, workspace)) {
      console.say(
          "Made %s with %d indicators."
              .formatted(made.path().getFileName(), made.contents().entries().size()));
    }
    return ExitStatus.DONE.number();
  }
}
