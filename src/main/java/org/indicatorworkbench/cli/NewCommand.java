package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (sample != null && !Samples.NAMES.contains(sample)) {
      throw new Unreadable(
          "There is no sample “" + sample + "”; there are " + String.join(", ", Samples.NAMES));
    }
    try (Workbook made =
        sample == null ? Workbook.create(workspace) : Samples.create(sample, workspace)) {
      String name = made.path().getFileName().toString();
      int indicators = made.contents().entries().size();
      if (json) {
        Json.print(console.out(), generator -> write(generator, name, indicators));
      } else {
        console.say("Made %s with %d indicators.".formatted(name, indicators));
      }
    }
    return ExitStatus.DONE.number();
  }

  private static void write(JsonGenerator json, String name, int indicators) throws IOException {
    json.writeStartObject();
    json.writeStringField("workspace", name);
    json.writeNumberField("indicators", indicators);
    json.writeEndObject();
  }
}
