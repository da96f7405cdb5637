package org.indicatorworkbench.export;

import java.io.IOException;
import java.io.OutputStream;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Report;

/** Writes reports in one format. */
public interface ReportWriter {

  /** The ending of its files, in small letters with the point: ".pptx". */
  String extension();

  /**
   * Writes a whole report.
   *
   * @param out not closed
   * @throws java.util.concurrent.CancellationException when the progress says so
   * @throws IOException when the stream cannot be written
   */
  void write(Report report, OutputStream out, Progress progress) throws IOException;
}
