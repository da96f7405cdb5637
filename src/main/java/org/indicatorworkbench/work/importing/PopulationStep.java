package org.indicatorworkbench.work.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.FinancialYear;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.intake.PopulationRow;
import org.indicatorworkbench.intake.statistics.Figure;
import org.indicatorworkbench.intake.statistics.StatisticsRow;
import org.indicatorworkbench.intake.statistics.StatisticsTable;
import org.indicatorworkbench.work.importing.Gathered.Given;

/** Plans how many people there are. */
final class PopulationStep {
  private static final String AGES = "age_group";
  private static final String PEOPLE = "population_estimate";
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private final Gathered<PopulationKey, Long> gathered =
      new Gathered<>(Long::equals, String::valueOf, "period and age group");

  void read(List<FileTally> files, OwnAuthority own) {
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.People people) {
        people.rows().forEach(row -> read(file, row));
      } else if (file.file().content() instanceof Content.Inhabitants inhabitants) {
        own.in(file, inhabitants.table())
            .ifPresent(authority -> read(file, inhabitants.table(), authority));
      }
    }
  }

  List<Change> changes(Workspace start) {
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
    file.read(row.line(), row.period(), text -> PeriodReader.read(text, Optional.empty()))
        .ifPresent(period -> read(file, row.line(), period, row.ageGroup(), row.population()));
  }

  private void read(FileTally file, int line, Period period, Cell ageGroup, Cell population) {
    Optional<String> ages = file.read(line, ageGroup, AgeGroup::read);
    if (ages.isPresent() && population.isBlank()) {
      file.used(line);
    } else if (ages.isPresent()) {
      PopulationKey key = new PopulationKey(period, ages.get());
      file.read(line, population, PopulationStep::people)
          .ifPresent(people -> gathered.add(key, new Given<>(file, line, population, people)));
    }
  }

  /**
   * An estimate is of 30 June, so it belongs to the financial year in which that day lies; the
   * rates of that year, and of its end, are published with it.
   */
  private void read(FileTally file, StatisticsTable table, Authority own) {
    for (StatisticsRow row : table.rows()) {
      if (row.place().hasCode(own.firstCode()) && row.time().matches("\\d{4}")) {
        Cell ages = new Cell(AGES, table.cell(row, AGES));
        Cell people = new Cell(PEOPLE, table.cell(row, PEOPLE));
        switch (Figure.read(people.text())) {
          case Figure.Absent absent ->
              file.note("%s in %s: %s".formatted(own.name(), row.time(), absent.why()));
          case Figure.Known _ -> {
            FinancialYear year = new FinancialYear(Integer.parseInt(row.time()));
            read(file, row.line(), year, ages, people);
          }
        }
      }
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
