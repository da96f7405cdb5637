package org.indicatorworkbench.work.exporting;

import java.nio.file.Path;
import java.util.List;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.export.Exporters;
import org.indicatorworkbench.export.csv.CsvWriter;
import org.indicatorworkbench.export.pptx.PptxWriter;
import org.indicatorworkbench.report.NotExported;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Recipe;
import org.indicatorworkbench.report.ReportMaker;

/**
 * A report to be written.
 *
 * @param contents what it is made of; later changes are not in it
 * @param recipe what it shows
 * @param asked the period it is judged at
 * @param title what it is called
 */
public record Exporting(Workspace contents, Recipe recipe, Period asked, String title) {

  /** A format that a report can be written in. */
  public enum Format {
    SLIDES("PowerPoint slides", ".pptx"),
    TABLE("CSV table", ".csv");

    private final String title;
    private final String ending;

    Format(String title, String ending) {
      this.title = title;
      this.ending = ending;
    }

    /** The name for people. */
    public String title() {
      return title;
    }

    /** The ending of its files. */
    public String ending() {
      return ending;
    }
  }

  /**
   * Writes it in the format that the ending of the file names.
   *
   * @throws NotExported when the ending is unknown or the file cannot be written
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  public void write(Path file, Progress progress) throws NotExported {
    new Exporters(List.of(new PptxWriter(), new CsvWriter()))
        .export(ReportMaker.make(contents, recipe, asked, title), file, progress);
  }
}
