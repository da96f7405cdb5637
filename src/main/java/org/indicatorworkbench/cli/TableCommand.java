package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.Recipe;
import org.indicatorworkbench.report.ReportMaker;
import org.indicatorworkbench.work.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code table}: prints a report's tables. */
@Command(name = "table", description = "Prints a report table.")
final class TableCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "WORKSPACE", description = "The .iwb file.")
  private Path workspace;

  @Mixin private Asked asked;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  TableCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workbook workbook = Workbook.openToRead(workspace)) {
      Workspace contents = workbook.contents();
      Period period = asked.period(contents);
      Recipe recipe = asked.recipe();
      if (json) {
        Json.print(console.out(), generator -> write(generator, contents, recipe, period));
      } else {
        TextTables.of(ReportMaker.make(contents, recipe, period, name())).forEach(console::say);
      }
    }
    return ExitStatus.DONE.number();
  }

  private void write(JsonGenerator json, Workspace contents, Recipe recipe, Period period)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("workspace", name());
    json.writeStringField("recipe", recipe.name());
    json.writeStringField("period", period.key());
    json.writeArrayFieldStart("rows");
    for (RowState row : RowDeriver.all(contents, period)) {
      new RowJson(row).write(json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String name() {
    return workspace.getFileName().toString();
  }
}
