package org.indicatorworkbench.work.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.Neighbours;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.intake.statistics.Figure;
import org.indicatorworkbench.intake.statistics.Geography.Level;
import org.indicatorworkbench.intake.statistics.MeasureForm;
import org.indicatorworkbench.intake.statistics.StatisticsRow;
import org.indicatorworkbench.intake.statistics.StatisticsTable;

/** Takes what a file of official statistics says of a measure for the places that are compared. */
public final class Comparing {
  private static final String ENGLAND = "England";

  private final StatisticsTable table;
  private final Authority own;
  private final Optional<Neighbours> neighbours;

  /**
   * @param neighbours those of the own authority, where they are known
   */
  public Comparing(StatisticsTable table, Authority own, Optional<Neighbours> neighbours) {
    this.table = table;
    this.own = own;
    this.neighbours = neighbours;
  }

  /**
   * What the file says of a measure in a year: England, the region, the own authority, the mean.
   */
  public List<Compared> of(MeasureForm form, Period year) {
    List<StatisticsRow> rows =
        form.rows(table).stream().filter(row -> row.year().equals(Optional.of(year))).toList();
    List<Compared> all = new ArrayList<>();
    all.add(one(form, year, ENGLAND, found(rows, row -> row.place().level() == Level.NATIONAL)));
    List<StatisticsRow> home = found(rows, row -> row.place().hasCode(own.firstCode()));
    home.stream()
        .findFirst()
        .flatMap(row -> Region.of(row.place(), rows))
        .ifPresent(region -> all.add(one(form, year, region.name(), region.rows())));
    String name = home.stream().findFirst().map(row -> row.place().name()).orElse(own.name());
    all.add(one(form, year, Authority.isSameName(name, own.name()) ? own.name() : name, home));
    neighbours.ifPresent(known -> all.add(mean(form, year, rows, known)));
    return all;
  }

  private Compared mean(MeasureForm form, Period year, List<StatisticsRow> rows, Neighbours known) {
    List<List<StatisticsRow>> theirs =
        known.all().stream()
            .map(one -> found(rows, row -> row.place().hasCode(one.firstCode())))
            .toList();
    return NeighbourMean.of(
        form.measure().unit(),
        year,
        theirs.stream().map(found -> figure(form, found).value()).toList(),
        theirs.stream().flatMap(List::stream).map(StatisticsRow::line).toList());
  }

  private static List<StatisticsRow> found(
      List<StatisticsRow> rows, Predicate<StatisticsRow> which) {
    return rows.stream().filter(which).toList();
  }

  private Compared one(MeasureForm form, Period year, String name, List<StatisticsRow> rows) {
    Figure figure = figure(form, rows);
    List<Integer> lines = rows.stream().map(StatisticsRow::line).toList();
    Unit unit = form.measure().unit();
    return switch (figure) {
      case Figure.Absent absent ->
          new Compared(name, lines, Optional.empty(), "not available: " + absent.why());
      case Figure.Known known -> {
        String note = form.value().isPresent() ? "" : "summed from published bands";
        Benchmark benchmark =
            new Benchmark(name, year.key(), known.number(), Optional.of(unit), note);
        yield new Compared(
            name,
            lines,
            Optional.of(benchmark),
            unit.print(known.number(), Math.max(0, known.number().scale())));
      }
    };
  }

  /**
   * What the rows of one place say; a place has several while its codes change, and all but one are
   * then without a figure.
   */
  private Figure figure(MeasureForm form, List<StatisticsRow> rows) {
    Set<Figure.Known> known = new TreeSet<>(java.util.Comparator.comparing(Figure.Known::number));
    Optional<Figure> absent = Optional.empty();
    for (StatisticsRow row : rows) {
      switch (form.read(table, row)) {
        case Figure.Known figure -> known.add(figure);
        case Figure.Absent none -> absent = absent.or(() -> Optional.of(none));
      }
    }
    return switch (known.size()) {
      case 0 -> absent.orElseGet(() -> new Figure.Absent("the file has no row of it", true));
      case 1 -> known.iterator().next();
      default -> new Figure.Absent("the file gives several figures", false);
    };
  }
}
