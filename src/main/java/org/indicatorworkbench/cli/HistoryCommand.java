package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.work.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}: what was done in a workspace, newest first. */
@Command(name = "history", description = "Lists what was done, newest first.")
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.UK);

  private final Console console;

  @Parameters(paramLabel = "WORKSPACE", description = "The .iwb file.")
  private Path workspace;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  HistoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workbook workbook = Workbook.openToRead(workspace)) {
      List<JournalEntry> entries = workbook.journal();
      if (json) {
        Json.print(console.out(), generator -> write(generator, entries));
      } else {
        entries.forEach(entry -> console.say(line(entry)));
      }
    }
    return ExitStatus.DONE.number();
  }

  private static String line(JournalEntry entry) {
    String kind =
        switch (entry.kind()) {
          case DO -> "";
          case UNDO -> "Undo: ";
          case REDO -> "Redo: ";
        };
    return "%s  %s  %s%s (%d %s)"
        .formatted(
            TIME.format(entry.at().atZone(ZoneId.systemDefault())),
            entry.who(),
            kind,
            entry.name(),
            entry.size(),
            entry.size() == 1 ? "change" : "changes");
  }

  private static void write(JsonGenerator json, List<JournalEntry> entries) throws IOException {
    json.writeStartArray();
    for (JournalEntry entry : entries) {
      json.writeStartObject();
      json.writeNumberField("id", entry.id());
      json.writeStringField("at", entry.at().toString());
      json.writeStringField("who", entry.who());
      json.writeStringField("kind", entry.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("name", entry.name());
      json.writeNumberField("changes", entry.size());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
