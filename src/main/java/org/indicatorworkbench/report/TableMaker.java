package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.calculation.Calculation;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Assessment;
import org.indicatorworkbench.domain.rag.HouseRule;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Difference;
import org.indicatorworkbench.domain.trend.Sparkline;
import org.indicatorworkbench.report.Column.Kind;

/** Makes the table of one group of rows. A part about which no row has anything gets no column. */
final class TableMaker {
  /** A column and how its cells are made. */
  private record Filled(Column column, Function<RowState, Cell> cell) {}

  private final RowGroup group;
  private final Recipe recipe;
  private final List<Filled> columns = new ArrayList<>();
  private final List<Calculation> calculations = new ArrayList<>();

  private TableMaker(RowGroup group, Recipe recipe) {
    this.group = group;
    this.recipe = recipe;
  }

  static Table make(String heading, RowGroup group, Recipe recipe, HouseRule house) {
    TableMaker maker = new TableMaker(group, recipe);
    maker.names();
    maker.periods();
    maker.changes();
    maker.judgement();
    maker.comparators();
    maker.ownLastYear();
    List<Column> columns = maker.columns.stream().map(Filled::column).toList();
    List<List<Cell>> rows = group.rows().stream().map(maker::row).toList();
    List<String> texts = rows.stream().flatMap(List::stream).map(Cell::text).toList();
    return new Table(
        maker.caption(heading),
        columns,
        rows,
        Remarks.of(group, columns, maker.calculations, house),
        Shorthand.in(texts));
  }

  private List<Cell> row(RowState row) {
    return columns.stream().map(filled -> filled.cell().apply(row)).toList();
  }

  private void add(String heading, Kind kind, Function<RowState, Cell> cell) {
    columns.add(new Filled(Column.of(heading, kind), cell));
  }

  private boolean shows(Part part, Function<RowState, Optional<?>> said) {
    return recipe.shows(part) && group.rows().stream().anyMatch(row -> said.apply(row).isPresent());
  }

  private void names() {
    if (recipe.shows(Part.CODE)) {
      add("Code", Kind.CODE, row -> new Cell.Words(row.code().text()));
    }
    add("Indicator", Kind.INDICATOR, row -> group.names().get(row.code()));
    if (shows(Part.OWNER, row -> text(row.indicator().owner()))) {
      add(
          "Owner",
          Kind.OWNER,
          row -> new Cell.Words(text(row.indicator().owner()).orElse("no owner")));
    }
  }

  private void periods() {
    for (Period period : group.periods()) {
      boolean latest = period.equals(group.periods().getLast());
      columns.add(new Filled(Column.of(period, latest), row -> Figures.value(row, period)));
    }
  }

  private void changes() {
    if (shows(Part.CHANGE_ON_PREVIOUS, RowState::onPrevious)) {
      change("on previous", Calculation.ON_PREVIOUS_PERCENT, RowState::onPrevious);
    }
    if (shows(Part.CHANGE_ON_LAST_YEAR, RowState::onLastYear)) {
      change("on last year", Calculation.ON_LAST_YEAR_PERCENT, RowState::onLastYear);
    }
    if (shows(Part.AVERAGE, RowState::lastTwelve)) {
      calculated("average", Calculation.AVERAGE);
    }
    if (shows(Part.MAXIMUM, RowState::lastTwelve)) {
      calculated("maximum", Calculation.MAXIMUM);
    }
  }

  private void change(
      String on, Calculation which, Function<RowState, Optional<Difference>> difference) {
    calculations.add(which);
    columns.add(
        new Filled(
            new Column("% change", on, Kind.CALCULATED, Optional.empty()),
            row -> Figures.change(difference.apply(row))));
  }

  private void calculated(String of, Calculation calculation) {
    calculations.add(calculation);
    columns.add(
        new Filled(
            new Column("12-month", of, Kind.CALCULATED, Optional.empty()),
            row -> Figures.calculated(row, calculation)));
  }

  private void judgement() {
    if (shows(Part.TARGET, RowState::target)) {
      add("Target", Kind.TARGET, TableMaker::target);
    }
    if (shows(Part.RATING, TableMaker::rated)) {
      add("Rating", Kind.RATING, TableMaker::rating);
    }
    if (shows(Part.DIRECTION, RowState::direction)) {
      add("Direction", Kind.DIRECTION, TableMaker::direction);
    }
    if (shows(Part.TREND, TableMaker::trend)) {
      int length = Trends.length(group.rows());
      String noun = group.rows().getFirst().indicator().frequency().key();
      add(length + " " + noun + (length == 1 ? "" : "s"), Kind.TREND, Trends::cell);
    }
  }

  private void comparators() {
    if (!recipe.shows(Part.COMPARATORS)) {
      return;
    }
    group.rows().stream()
        .flatMap(row -> row.benchmarks().stream())
        .map(Benchmark::comparator)
        .distinct()
        .sorted()
        .forEach(this::comparator);
  }

  private void ownLastYear() {
    if (shows(Part.OWN_LAST_YEAR, row -> Calculation.OWN_LAST_YEAR.of(row).number())) {
      List<String> periods =
          group.rows().stream().map(row -> row.ratedAt().yearBefore().label()).distinct().toList();
      String period = periods.size() == 1 ? periods.getFirst() : "a year before";
      columns.add(
          new Filled(
              new Column("Own last year", period, Kind.COMPARATOR, Optional.empty()),
              row -> Figures.calculated(row, Calculation.OWN_LAST_YEAR)));
    }
  }

  private void comparator(String name) {
    List<String> years =
        group.rows().stream()
            .flatMap(row -> row.benchmark(name).stream())
            .map(Benchmark::year)
            .distinct()
            .toList();
    boolean mixed = years.size() > 1;
    String year = mixed ? "" : years.getFirst();
    columns.add(
        new Filled(
            new Column(name, year, Kind.COMPARATOR, Optional.empty()),
            row -> Figures.comparator(row, name, mixed)));
  }

  private static Cell target(RowState row) {
    return new Cell.Words(row.target().map(target -> target.text()).orElse("none"));
  }

  /** Something to say of a rating: a target to hold it against, or what somebody decided. */
  private static Optional<?> rated(RowState row) {
    return row.target().isPresent() ? row.target() : row.assessment().decision();
  }

  private static Cell rating(RowState row) {
    Assessment said = row.assessment();
    return new Cell.Rating(said.rag(), said.aside(), said.explanation());
  }

  private static Cell direction(RowState row) {
    return row.direction()
        .<Cell>map(Cell.Travel::new)
        .orElseGet(() -> new Cell.Words(Shorthand.NOT_AVAILABLE.sign()));
  }

  private static Optional<?> trend(RowState row) {
    return Optional.of(row.sparkline()).filter(line -> !line.equals(Sparkline.EMPTY));
  }

  private static Optional<String> text(String maybeEmpty) {
    return Optional.of(maybeEmpty).filter(text -> !text.isBlank());
  }

  private String caption(String heading) {
    String shown =
        Stream.of(group.periods())
            .filter(periods -> !periods.isEmpty())
            .map(periods -> ", " + span(periods.getFirst(), periods.getLast()))
            .findFirst()
            .orElse("");
    int size = group.rows().size();
    return heading + ": " + size + (size == 1 ? " indicator" : " indicators") + shown;
  }

  private static String span(Period first, Period last) {
    return first.equals(last) ? last.title() : first.title() + " to " + last.title();
  }
}
