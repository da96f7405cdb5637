package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.intake.PublishedRow;
import org.indicatorworkbench.work.importing.Gathered.Given;

/** Plans what papers printed beside figures. */
final class PublishedStep {
  private final RowIndicator indicators;
  private final Gathered<CodeAndPeriod, PublishedRating> gathered =
      new Gathered<>(PublishedRating::equals, PublishedRating::words, "indicator and period");

  PublishedStep(RowIndicator indicators) {
    this.indicators = indicators;
  }

  List<Change> plan(List<FileTally> files, Workspace start) {
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.Printed printed) {
        printed.rows().forEach(row -> read(file, row));
      }
    }
    List<Change> changes = new ArrayList<>();
    gathered
        .agreed()
        .forEach(
            (at, given) -> {
              Optional<PublishedRating> before =
                  start
                      .entry(at.code())
                      .flatMap(entry -> Optional.ofNullable(entry.published().get(at.period())));
              Optional<PublishedRating> after = Optional.of(given.value());
              if (!before.equals(after)) {
                changes.add(new Change.OfPublished(at.code(), at.period(), before, after));
              }
            });
    return changes;
  }

  private void read(FileTally file, PublishedRow row) {
    Optional<Indicator> indicator = indicators.of(file, row.line(), row.ref());
    if (indicator.isEmpty()) {
      return;
    }
    Optional<Period> period =
        file.read(
            row.line(),
            row.period(),
            text -> PeriodReader.read(text, Optional.of(indicator.get().frequency())));
    if (period.isPresent() && row.rag().isBlank() && row.direction().isBlank()) {
      file.used(row.line());
      return;
    }
    Optional<Optional<Rag>> rag =
        period.flatMap(_ -> file.read(row.line(), row.rag(), PublishedStep::rag));
    rag.flatMap(
            read ->
                file.read(
                    row.line(),
                    row.direction(),
                    text -> new PublishedRating(read, text.replaceAll("\\s+", " "))))
        .ifPresent(
            rating ->
                gathered.add(
                    new CodeAndPeriod(indicator.get().code(), period.orElseThrow()),
                    new Given<>(file, row.line(), row.rag(), rating)));
  }

  private static Optional<Rag> rag(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Rag.read(text));
  }
}
