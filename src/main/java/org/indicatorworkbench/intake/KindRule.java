package org.indicatorworkbench.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.file.FileKind;

/** Recognises the kind of a file by its headings alone, the first rule that fits. */
final class KindRule {
  private static final Pattern PREFIXED = Pattern.compile("[a-z]{4}_[a-z0-9_]+");

  private KindRule() {}

  static Optional<FileKind> of(Header header) {
    boolean isDated = header.has(Column.PERIOD);
    boolean hasFigures = header.has(Column.VALUE) || header.has(Column.NUMERATOR);
    if (isStatistics(header)) {
      return Optional.of(
          header.has(Column.AGE_GROUP) && header.has(Column.POPULATION)
              ? FileKind.POPULATION_STATISTICS
              : FileKind.STATISTICS);
    }
    if (header.normalised().containsAll(Set.of("oldlacode", "laname", "sn1"))) {
      return Optional.of(FileKind.NEIGHBOURS);
    }
    if (header.has(Column.COMPARATOR) && header.has(Column.YEAR)) {
      return Optional.of(FileKind.BENCHMARKS);
    }
    if (isDated && header.has(Column.TEXT)) {
      return Optional.of(FileKind.COMMENTARY);
    }
    if (isDated && header.has(Column.POPULATION)) {
      return Optional.of(FileKind.POPULATIONS);
    }
    if (isDated && header.has(Column.RAG)) {
      return Optional.of(FileKind.PUBLISHED);
    }
    if (isDated && hasFigures) {
      return Optional.of(FileKind.LONG_VALUES);
    }
    if (header.has(Column.SETTING)) {
      return Optional.of(FileKind.SETTINGS);
    }
    if (isCases(header)) {
      return Optional.of(FileKind.CASES);
    }
    return namesIndicators(header) ? Optional.of(ofIndicators(header)) : Optional.empty();
  }

  static boolean namesIndicators(Header header) {
    return header.has(Column.CODE) || header.has(Column.INDICATOR);
  }

  private static FileKind ofIndicators(Header header) {
    if (!header.periods().isEmpty()) {
      return FileKind.WIDE_VALUES;
    }
    if (!header.has(Column.YEAR)) {
      return FileKind.CATALOGUE;
    }
    // A year beside a figure is that figure's period; a year beside other names dates comparators.
    return header.has(Column.VALUE) || header.has(Column.NUMERATOR)
        ? FileKind.LONG_VALUES
        : header.unknown().isEmpty() ? FileKind.CATALOGUE : FileKind.WIDE_BENCHMARKS;
  }

  /** The files of "Explore education statistics" as downloaded. */
  private static boolean isStatistics(Header header) {
    return header.normalised().containsAll(Set.of("timeperiod", "geographiclevel"));
  }

  /** Ofsted's Annex A, the SSDA903 and CIN tables, and the standard safeguarding dataset. */
  private static boolean isCases(Header header) {
    Set<String> names = header.normalised();
    return names.contains("childuniqueid")
        || names.contains("individualadopteridentifier")
        || names.contains("lachildid")
        || names.containsAll(Set.of("child", "dob"))
        || names.containsAll(Set.of("child", "decom"))
        || hasOnePrefix(header);
  }

  /** {@code pers_person_id, pers_sex, …}: every heading begins with the four letters of a table. */
  private static boolean hasOnePrefix(Header header) {
    return header.headings().size() > 1
        && header.headings().stream().allMatch(heading -> PREFIXED.matcher(heading).matches())
        && header.headings().stream().map(heading -> heading.substring(0, 5)).distinct().count()
            == 1;
  }
}
