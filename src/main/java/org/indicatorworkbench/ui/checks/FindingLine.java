package org.indicatorworkbench.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.check.Finding;
import org.indicatorworkbench.domain.check.Findings;
import org.indicatorworkbench.domain.check.Severity;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.ruling.Ruling;

/** A line of the list of findings. */
public sealed interface FindingLine {
  /** What it is, without its sentence: "Implied population, C8, November 2022". */
  String title();

  /** Above the findings of one severity, or above those that were waived. */
  record Heading(String title) implements FindingLine {}

  /**
   * A finding.
   *
   * @param waiver why it is left as it is; empty while it is open
   */
  record One(Finding finding, Optional<Ruling.Waiver> waiver) implements FindingLine {

    /** The name of the rule, as a sentence begins. */
    String rule() {
      String name = finding.rule().name();
      return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    @Override
    public String title() {
      return rule() + ", " + place();
    }

    /** "C8, November 2022"; "The whole table" where no row is meant. */
    String place() {
      String place =
          String.join(
              ", ",
              Stream.of(
                      finding.code().map(IndicatorCode::text), finding.period().map(Period::title))
                  .flatMap(Optional::stream)
                  .toList());
      return finding.code().isPresent() ? place : "The whole table, " + place;
    }

    /** Whether another line is about the same, however its sentence reads now. */
    boolean isAs(FindingLine other) {
      return other instanceof One one
          && one.finding.key().equals(finding.key())
          && one.waiver.isPresent() == waiver.isPresent();
    }

    /** Whether it has all these words, wherever they stand. */
    boolean has(String words) {
      String text = String.join(" ", title(), finding.message()).toLowerCase(Locale.ROOT);
      return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
          .allMatch(text::contains);
    }
  }

  /** The lines of what was found that have these words, with headings above them. */
  static List<FindingLine> of(Findings findings, String words) {
    List<FindingLine> lines = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<One> open =
          findings.open().stream()
              .filter(finding -> finding.severity() == severity)
              .map(finding -> new One(finding, Optional.empty()))
              .toList();
      add(lines, heading(severity), open, one -> one.has(words));
    }
    List<One> waived =
        findings.waived().stream()
            .map(one -> new One(one.finding(), Optional.of(one.waiver())))
            .toList();
    add(lines, "Waived", waived, one -> one.has(words));
    return lines;
  }

  private static void add(
      List<FindingLine> lines, String heading, List<One> all, Predicate<One> wanted) {
    List<One> found = all.stream().filter(wanted).toList();
    if (!found.isEmpty()) {
      lines.add(new Heading(heading + " (" + found.size() + ")"));
      lines.addAll(found);
    }
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case BLOCKS -> "To be mended first";
      case WARNS -> "To be looked at";
      case NOTES -> "To be known";
    };
  }
}
