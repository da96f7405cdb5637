package org.indicatorworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.file.Rejected;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.work.importing.ChosenFiles.Unusable;
import org.indicatorworkbench.work.importing.ImportPlan;
import org.indicatorworkbench.work.importing.PlannedFile;
import org.indicatorworkbench.work.importing.ValueChange;
import org.indicatorworkbench.work.importing.ValueCounts;

/**
 * What an import did or would do, for people or for programs.
 *
 * @param notUsed sheets of which nothing could be used
 * @param applied whether it was done
 */
record ImportTold(ImportPlan plan, List<Unusable> notUsed, boolean applied)
    implements Json.Document {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    plan.files().forEach(file -> lines.addAll(lines(file)));
    notUsed.forEach(sheet -> lines.add("Not used: " + sheet.reason()));
    plan.values().stream()
        .filter(value -> value.what() != ValueChange.What.NEW)
        .forEach(value -> lines.add(line(value)));
    plan.others()
        .forEach(other -> lines.add("  %s: %s".formatted(other.what().phrase(), other.where())));
    lines.add(
        plan.isEmpty()
            ? "Nothing to change."
            : applied ? "Applied as one step." : "Dry run: nothing was written.");
    return lines;
  }

  private static List<String> lines(PlannedFile file) {
    ValueCounts values = file.values();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s; %d rows read, %d used; %d new, %d changed, %d revised, %d unchanged, %d vanished"
            .formatted(
                file.source().place(),
                file.kind().profile(),
                file.rowsRead(),
                file.rowsUsed(),
                values.added(),
                values.changed(),
                values.revised(),
                values.unchanged(),
                values.vanished()));
    if (!file.notRead().isEmpty()) {
      lines.add("  columns not used: " + String.join(", ", file.notRead()));
    }
    file.notes().forEach(note -> lines.add("  " + note));
    file.compared().forEach(measure -> lines.add("  " + measure));
    for (Rejected rejected : file.rejected()) {
      lines.add(
          "  rejected: line %d%s: %s"
              .formatted(
                  rejected.line(),
                  rejected.column().isEmpty() ? "" : ", " + rejected.column(),
                  rejected.reason()));
    }
    return lines;
  }

  private static String line(ValueChange value) {
    return "  %s: %s %s, %s → %s"
        .formatted(
            value.what().phrase(),
            value.code(),
            value.period().key(),
            value.now().orElse("–"),
            value.wouldBe().orElse("stays"));
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("applied", applied);
    json.writeArrayFieldStart("files");
    for (PlannedFile file : plan.files()) {
      write(json, file);
    }
    json.writeEndArray();
    if (!notUsed.isEmpty()) {
      json.writeArrayFieldStart("notUsed");
      for (Unusable sheet : notUsed) {
        json.writeStartObject();
        writePlace(json, sheet.source());
        json.writeStringField("reason", sheet.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, TableSource source) throws IOException {
    json.writeStringField("file", source.file());
    if (source.sheet().isPresent()) {
      json.writeStringField("sheet", source.sheet().get());
    }
  }

  /** A sheet is no text: its encoding and its delimiter are null. */
  private static void writeFormat(JsonGenerator json, TableSource.Format format)
      throws IOException {
    switch (format) {
      case TableSource.Text text -> {
        json.writeStringField("encoding", text.encoding());
        json.writeStringField("delimiter", text.delimiter());
      }
      case TableSource.Sheet _ -> {
        json.writeNullField("encoding");
        json.writeNullField("delimiter");
      }
    }
  }

  /** Most files have none of them. */
  private static void writeTexts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, PlannedFile file) throws IOException {
    json.writeStartObject();
    writePlace(json, file.source());
    json.writeStringField("kind", file.kind().key());
    json.writeStringField("profile", file.kind().profile());
    writeFormat(json, file.source().format());
    json.writeNumberField("rowsRead", file.rowsRead());
    json.writeNumberField("rowsUsed", file.rowsUsed());
    json.writeArrayFieldStart("notRead");
    for (String column : file.notRead()) {
      json.writeString(column);
    }
    json.writeEndArray();
    writeTexts(json, "notes", file.notes());
    writeTexts(json, "measures", file.compared());
    json.writeArrayFieldStart("rejected");
    for (Rejected rejected : file.rejected()) {
      json.writeStartObject();
      json.writeNumberField("line", rejected.line());
      json.writeStringField("column", rejected.column());
      json.writeStringField("value", rejected.value());
      json.writeStringField("reason", rejected.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("new", file.values().added());
    json.writeNumberField("changed", file.values().changed());
    json.writeNumberField("revised", file.values().revised());
    json.writeNumberField("unchanged", file.values().unchanged());
    json.writeNumberField("vanished", file.values().vanished());
    json.writeEndObject();
  }
}
