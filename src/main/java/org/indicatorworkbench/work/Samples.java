package org.indicatorworkbench.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;
import org.indicatorworkbench.work.importing.ImportFiles;
import org.indicatorworkbench.work.importing.ImportPlanner;

/** Workspaces made from the figures of published reports, through the importer itself. */
public final class Samples {
  /** The sample that is meant where none is named. */
  public static final String DEFAULT = "scrutiny-panel-2023-07";

  /** The samples by name. */
  public static final List<String> NAMES =
      List.of(DEFAULT, "scrutiny-panel-2024-02", "improvement-board-2021-01");

  /** What a sample may have; a paper that prints no population has no such file. */
  private static final List<String> FILES =
      List.of(
          "settings.csv",
          "catalogue.csv",
          "values.csv",
          "benchmarks.csv",
          "populations.csv",
          "published.csv",
          "commentary.csv");

  private Samples() {}

  /**
   * Makes a workspace from a sample and opens it.
   *
   * @param name one of {@link #NAMES}
   * @throws org.indicatorworkbench.domain.workspace.WorkspaceException when there is a file already
   *     or none can be made there
   */
  public static Workbook create(String name, Path file) {
    List<IntakeFile> read =
        FILES.stream().filter(part -> has(name, part)).map(part -> read(name, part)).toList();
    ChangeSet changes = ImportPlanner.plan(read, Workspace.EMPTY).changes();
    Workbook made = Workbook.create(file);
    made.apply(new ChangeSet("Import sample", changes.changes()));
    return made;
  }

  private static boolean has(String sample, String part) {
    return Samples.class.getResource(resource(sample, part)) != null;
  }

  private static String resource(String sample, String part) {
    return "/sample-data/" + sample + "/" + part;
  }

  private static IntakeFile read(String sample, String part) {
    try (InputStream content = Samples.class.getResourceAsStream(resource(sample, part))) {
      return ImportFiles.read(part, content.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
