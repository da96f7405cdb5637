package org.indicatorworkbench.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.file.FileKind;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.file.UnusableFile;

/** Finds the headings of a table below its title rows, and with them what it is. */
final class Recognition {
  private static final String ADVICE =
      "“indicator” for a catalogue, “code” and periods such as 2023-06 for values, “comparator” and"
          + " “year” for benchmarks, “period” and “population” for populations, “period” and “rag”"
          + " for published ratings, “period” and “text” for commentary, or “setting” for settings";

  private Recognition() {}

  /**
   * A table whose headings were found.
   *
   * @param rows those below the headings
   */
  record Recognised(
      FileKind kind, TableSource source, Header header, int titles, List<RawRow> rows) {}

  private record Candidate(int at, FileKind kind, Header header) {}

  /** Empty when no row holds headings that the workbench knows. */
  static Optional<Recognised> find(RawTable table) {
    return candidate(table)
        .map(
            found ->
                new Recognised(
                    found.kind(),
                    table.source(),
                    found.header(),
                    found.at(),
                    table.rows().subList(found.at() + 1, table.rows().size())));
  }

  /** The sentence about a table without headings that are known. */
  static UnusableFile refusal(String place) {
    return new UnusableFile(
        place + " has no headings that are known; it needs the columns " + ADVICE);
  }

  /** The row with the most known headings, the first of equals: titles and data have few. */
  private static Optional<Candidate> candidate(RawTable table) {
    return IntStream.range(0, Math.min(RawTable.DEEPEST_HEADINGS, table.rows().size()))
        .mapToObj(at -> candidate(at, Header.of(table.rows().get(at).cells())))
        .flatMap(Optional::stream)
        .max(Comparator.comparing(candidate -> candidate.header().known()));
  }

  private static Optional<Candidate> candidate(int at, Header header) {
    return KindRule.of(header).map(kind -> new Candidate(at, kind, header));
  }
}
