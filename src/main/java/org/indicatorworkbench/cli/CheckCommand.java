package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.check.Checked;
import org.indicatorworkbench.domain.check.Checks;
import org.indicatorworkbench.domain.check.Finding;
import org.indicatorworkbench.domain.check.Findings;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what is wrong with a workspace at its latest period, gravest first. */
@Command(name = "check", description = "Lists what is wrong; exit status 1 when a finding blocks.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "WORKSPACE", description = "The .iwb file.")
  private Path workspace;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workbook workbook = Workbook.openToRead(workspace)) {
      Workspace contents = workbook.contents();
      Findings findings =
          Timeline.latest(contents)
              .map(latest -> Checks.run(Checked.of(contents, latest)))
              .orElse(Findings.NONE);
      if (json) {
        Json.print(console.out(), generator -> write(generator, findings));
      } else {
        findings.open().forEach(finding -> console.say(line(finding)));
        console.say(findings.summary());
      }
      return (findings.block() ? ExitStatus.WITH_FINDINGS : ExitStatus.DONE).number();
    }
  }

  private static String line(Finding finding) {
    String place =
        Stream.of(finding.code().map(IndicatorCode::text), finding.period().map(Period::key))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return "%s  %s  %s: %s"
        .formatted(finding.severity().key(), place, finding.rule().name(), finding.message());
  }

  private static void write(JsonGenerator json, Findings findings) throws IOException {
    json.writeStartArray();
    for (Finding finding : findings.open()) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().name());
      json.writeStringField("severity", finding.severity().key());
      json.writeStringField("code", finding.code().map(IndicatorCode::text).orElse(null));
      json.writeStringField("period", finding.period().map(Period::key).orElse(null));
      json.writeStringField("message", finding.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
