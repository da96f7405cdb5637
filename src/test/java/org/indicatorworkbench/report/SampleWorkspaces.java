package org.indicatorworkbench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;
import org.indicatorworkbench.work.importing.ImportFiles;
import org.indicatorworkbench.work.importing.ImportPlanner;

/** The sample data as workspaces, as the importer reads them. */
public final class SampleWorkspaces {
  private SampleWorkspaces() {}

  /** A folder of sample-data, such as "scrutiny-panel-2023-07". */
  public static Workspace load(String name) {
    Path folder = Path.of("sample-data", name);
    return ImportPlanner.plan(
            Stream.of(
                    "settings",
                    "catalogue",
                    "values",
                    "benchmarks",
                    "populations",
                    "published",
                    "commentary")
                .map(part -> folder.resolve(part + ".csv"))
                .filter(Files::exists)
                .map(SampleWorkspaces::read)
                .toList(),
            Workspace.EMPTY)
        .after();
  }

  private static IntakeFile read(Path file) {
    try {
      return ImportFiles.read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
