package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indicatorworkbench.report.NotExported;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.exporting.Exporting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: writes a report to a file, in the format that its ending names. */
@Command(name = "export", description = "Writes a report as slides (.pptx) or as a table (.csv).")
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "WORKSPACE", description = "The .iwb file.")
  private Path workspace;

  @Option(names = "--to", paramLabel = "FILE", required = true, description = "The file to write.")
  private Path target;

  @Mixin private Asked asked;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws NotExported {
    try (Workbook workbook = Workbook.openToRead(workspace)) {
      new Exporting(
              workbook.contents(),
              asked.recipe(),
              asked.period(workbook.contents()),
              workbook.name())
          .write(target, Progress.UNWATCHED);
    }
    if (json) {
      Json.print(console.out(), this::write);
    } else {
      console.say("Written: " + target);
    }
    return ExitStatus.DONE.number();
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("written", target.toString());
    json.writeEndObject();
  }
}
