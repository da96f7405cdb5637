package org.indicatorworkbench.work.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;

/** Imports written as text. */
final class Imports {
  private Imports() {}

  /** A file of lines. */
  static IntakeFile file(String name, String... lines) {
    return ImportFiles.read(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static ImportPlan plan(Workspace start, IntakeFile... files) {
    return ImportPlanner.plan(List.of(files), start);
  }

  /** An empty workspace after files were imported one after the other. */
  static Workspace after(IntakeFile... files) {
    Workspace contents = Workspace.EMPTY;
    for (IntakeFile file : files) {
      contents = plan(contents, file).after();
    }
    return contents;
  }

  static Entry entry(Workspace contents, String code) {
    return contents.entry(new IndicatorCode(code)).orElseThrow();
  }

  static Observation at(Workspace contents, String code, String period) {
    return entry(contents, code).series().at(period(period)).orElseThrow();
  }

  static Period period(String text) {
    return PeriodReader.read(text, java.util.Optional.empty());
  }

  /** Every rejected cell as "line column [value] reason". */
  static List<String> rejected(ImportPlan plan) {
    return plan.files().stream()
        .flatMap(file -> file.rejected().stream())
        .map(one -> "%d %s [%s] %s".formatted(one.line(), one.column(), one.value(), one.reason()))
        .toList();
  }

  /** The files of a sample, without what is not imported yet. */
  static IntakeFile[] sample(String name) {
    return Stream.of("settings", "catalogue", "values", "benchmarks", "commentary")
        .map(file -> ImportFiles.read(file + ".csv", resource("sample-data", name, file + ".csv")))
        .toArray(IntakeFile[]::new);
  }

  static byte[] resource(String... path) {
    String name = "/" + String.join("/", path);
    try (InputStream in = Imports.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The lines of a resource, split at commas: for files without quotation marks. */
  static List<List<String>> cells(String... path) {
    List<List<String>> rows = new ArrayList<>();
    new String(resource(path), StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> rows.add(Arrays.asList(line.split(",", -1))));
    return rows;
  }
}
