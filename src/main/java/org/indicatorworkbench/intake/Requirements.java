package org.indicatorworkbench.intake;

import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.Recognition.Recognised;

/** Refuses files that are recognised and yet cannot be used. */
final class Requirements {
  private Requirements() {}

  /**
   * @throws UnusableFile when this version does not read such files, or a column is missing
   */
  static void check(Recognised found) {
    Header header = found.header();
    switch (found.kind()) {
      case CASES -> refuse(found, "a case-level extract");
      case LONG_VALUES, PUBLISHED -> require(found, KindRule.namesIndicators(header), "code");
      case POPULATIONS -> require(found, header.has(Column.AGE_GROUP), "age group");
      case BENCHMARKS -> {
        require(found, KindRule.namesIndicators(header), "code");
        require(found, header.has(Column.VALUE), "value");
      }
      case COMMENTARY ->
          require(found, header.has(Column.ABOUT) || header.has(Column.CODE), "about");
      case SETTINGS -> require(found, header.has(Column.VALUE), "value");
      case WIDE_VALUES,
          WIDE_BENCHMARKS,
          CATALOGUE,
          STATISTICS,
          POPULATION_STATISTICS,
          NEIGHBOURS -> {}
    }
  }

  private static void refuse(Recognised found, String what) {
    throw new UnusableFile(
        found.source().place() + " is " + what + ", which this version does not read yet");
  }

  private static void require(Recognised found, boolean isThere, String column) {
    if (!isThere) {
      throw new UnusableFile(
          "%s is a file of %s without the column “%s”; add it"
              .formatted(found.source().place(), found.kind().key(), column));
    }
  }
}
