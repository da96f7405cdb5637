package org.indicatorworkbench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Tally;

/**
 * A report as plain records: what it says and in which order, not how it looks.
 *
 * @param title as the user gave it
 * @param authority whose report it is; empty when the workspace does not say
 * @param period the period asked for
 * @param headline one true sentence about all ratings, made from the numbers
 * @param tally how all rows are rated
 * @param overview the counts by section, with the commentary on the whole; no table when there is
 *     no indicator
 * @param sections those with at least one indicator, in catalogue order
 * @param notes how to read the tables, in words
 */
public record Report(
    String title,
    String authority,
    Period period,
    String headline,
    Tally tally,
    ReportSection overview,
    List<ReportSection> sections,
    List<Note> notes) {
  public Report {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /** Whose report it is and of when: "Southampton · June 2023". */
  public String subtitle() {
    return Stream.of(authority, period.title())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
