package org.indicatorworkbench.work.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.intake.PopulationRow;
import org.indicatorworkbench.work.importing.Gathered.Given;

/** Plans how many people there are. */
final class PopulationStep {
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private final Gathered<PopulationKey, Long> gathered =
      new Gathered<>(Long::equals, String::valueOf, "period and age group");

  List<Change> plan(List<FileTally> files, Workspace start) {
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.People people) {
        people.rows().forEach(row -> read(file, row));
      }
    }
    List<Change> changes = new ArrayList<>();
    gathered
        .agreed()
        .forEach(
            (key, given) -> {
              Optional<Long> before = start.populations().at(key);
              Optional<Long> after = Optional.of(given.value());
              if (!before.equals(after)) {
                changes.add(new Change.OfPopulation(key, before, after));
              }
            });
    return changes;
  }

  private void read(FileTally file, PopulationRow row) {
    Optional<Period> period =
        file.read(row.line(), row.period(), text -> PeriodReader.read(text, Optional.empty()));
    Optional<String> ages =
        period.flatMap(_ -> file.read(row.line(), row.ageGroup(), AgeGroup::read));
    if (ages.isPresent() && row.population().isBlank()) {
      file.used(row.line());
    } else if (ages.isPresent()) {
      PopulationKey key = new PopulationKey(period.orElseThrow(), ages.get());
      file.read(row.line(), row.population(), PopulationStep::people)
          .ifPresent(
              people -> gathered.add(key, new Given<>(file, row.line(), row.population(), people)));
    }
  }

  private static long people(String text) {
    BigDecimal number = ValueReader.readNumber(text, Unit.NUMBER);
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    if (!isWhole || number.signum() <= 0 || number.compareTo(MOST) > 0) {
      throw new Unreadable(
          "“" + text.strip() + "” is no population; write a whole number of people above 0");
    }
    return number.longValueExact();
  }
}
