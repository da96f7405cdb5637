package org.indicatorworkbench.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.Rulings;

/**
 * What all checks found.
 *
 * @param open what is still to be mended or waived, gravest first
 * @param waived what somebody decided to leave as it is
 */
public record Findings(List<Finding> open, List<Waived> waived) {
  /** Nothing was found. */
  public static final Findings NONE = new Findings(List.of(), List.of());

  /** A finding and the waiver that holds for it. */
  public record Waived(Finding finding, Ruling.Waiver waiver) {}

  public Findings {
    open = List.copyOf(open);
    waived = List.copyOf(waived);
  }

  /** Sorts what was found by whether it is waived; a waiver of other evidence has lapsed. */
  static Findings of(List<Finding> found, Rulings rulings) {
    List<Finding> open = new ArrayList<>();
    List<Waived> waived = new ArrayList<>();
    for (Finding finding : found.stream().sorted(Finding.GRAVEST_FIRST).toList()) {
      Optional<Ruling.Waiver> waiver =
          rulings
              .waiver(finding.key())
              .filter(given -> given.evidence().equals(finding.evidence()));
      waiver.ifPresentOrElse(
          given -> waived.add(new Waived(finding, given)), () -> open.add(finding));
    }
    return new Findings(open, waived);
  }

  /** How many open ones are so grave. */
  public long count(Severity severity) {
    return open.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether the report should not leave the office like this. */
  public boolean block() {
    return count(Severity.BLOCKS) > 0;
  }

  /** "3 findings, 1 of which blocks; 2 waived", "No findings". */
  public String summary() {
    String found =
        switch (open.size()) {
          case 0 -> "No findings";
          case 1 -> "1 finding";
          default -> open.size() + " findings";
        };
    long blocking = count(Severity.BLOCKS);
    String blocks =
        blocking == 0
            ? ""
            : ", %d of which %s".formatted(blocking, blocking == 1 ? "blocks" : "block");
    return found + blocks + (waived.isEmpty() ? "" : "; " + waived.size() + " waived");
  }
}
