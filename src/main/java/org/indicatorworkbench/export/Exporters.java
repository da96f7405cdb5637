package org.indicatorworkbench.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.indicatorworkbench.report.NotExported;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Report;
import org.indicatorworkbench.report.UnknownFormat;

/**
 * Every format that a report can be written in. The ending of the file chooses.
 *
 * @param writers in the order in which they are offered
 */
public record Exporters(List<ReportWriter> writers) {
  public Exporters {
    writers = List.copyOf(writers);
  }

  /**
   * Writes a report to a file. What stood there stays until the new file is whole.
   *
   * @throws UnknownFormat when the ending is not known
   * @throws NotExported when the file cannot be written
   * @throws java.util.concurrent.CancellationException when the progress says so; nothing is
   *     written then
   */
  public void export(Report report, Path target, Progress progress) throws NotExported {
    ReportWriter writer = writerFor(target);
    WholeFile.write(target, out -> writer.write(report, out, progress));
  }

  private ReportWriter writerFor(Path target) throws NotExported {
    String name = target.getFileName() == null ? "" : target.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    return writers.stream()
        .filter(writer -> lower.endsWith(writer.extension()))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownFormat(
                    "“%s” has no ending that a report can be written to; name the file %s."
                        .formatted(name, endings())));
  }

  private String endings() {
    List<String> all = writers.stream().map(writer -> "*" + writer.extension()).toList();
    return all.size() < 2
        ? String.join("", all)
        : all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", "))
            + " or "
            + all.getLast();
  }
}
