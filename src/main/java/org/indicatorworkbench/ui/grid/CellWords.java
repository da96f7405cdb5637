package org.indicatorworkbench.ui.grid;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.value.Due;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.ui.control.RagPill;

/** What a cell says in words: to a screen reader, and in its tooltip. */
final class CellWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private CellWords() {}

  /** All of the cell with its place, such as "V3, Visits in time, June 2023: 90%". */
  static String spoken(Column column, RowState row) {
    return row.code() + ", " + row.indicator().title() + ", " + detail(column, row);
  }

  /** What the cell itself has no room for; empty where there is nothing to say. */
  static Optional<String> tooltip(Column column, RowState row) {
    return switch (column) {
      case FixedColumn.CODE, FixedColumn.TITLE -> Optional.of(definition(row));
      case PeriodColumn(Period period) -> row.at(period).map(seen -> tooltip(period, row, seen));
      default -> Optional.of(capital(detail(column, row)));
    };
  }

  private static String tooltip(Period period, RowState row, Observation seen) {
    return Stream.of(
            period.title() + ": " + value(row, seen.withNote("")),
            seen.note().isEmpty() ? "" : "Note: " + seen.note(),
            seen.source().isEmpty() ? "" : "Source: " + seen.source())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String detail(Column column, RowState row) {
    return switch (column) {
      case PeriodColumn(Period period) ->
          period.title() + ": " + row.at(period).map(o -> value(row, o)).orElse("no value");
      case ComparatorColumn(String comparator) ->
          row.benchmark(comparator)
              .map(figure -> comparator(row, figure))
              .orElse(comparator + ": no figure");
      case CalculatedColumn calculated -> calculated.words(row);
      case FixedColumn fixed -> detail(fixed, row);
    };
  }

  /** With the year that it speaks of, and how it came about. */
  private static String comparator(RowState row, Benchmark figure) {
    String note = figure.note().isEmpty() ? "" : ", " + figure.note();
    return figure.comparator() + " " + figure.year() + ": " + row.display(figure) + note;
  }

  private static String detail(FixedColumn column, RowState row) {
    return switch (column) {
      case CODE, TITLE -> row.indicator().polarity().phrase() + retired(row);
      case TREND -> TrendWords.of(row);
      case RATING -> "rating " + RagPill.word(row.rag()) + ": " + row.assessment().explanation();
      case TARGET -> row.target().map(target -> "target " + target.words()).orElse("no target");
      case DIRECTION -> row.direction().map(CellWords::direction).orElse("no direction");
      case VARIATION -> "variation " + column.text(row) + ": " + row.spc().why();
      case ASSURANCE -> "assurance " + column.text(row) + ": " + row.spc().why();
      case NUMERATOR, DENOMINATOR -> part(column, row);
      case OWNER -> row.indicator().owner().isEmpty() ? "no owner" : "owner " + column.text(row);
      case COMMENTARY -> row.commentary().map(Commentary::text).orElse("no commentary");
    };
  }

  private static String retired(RowState row) {
    return row.indicator().retired().map(day -> ", retired after " + DAY.format(day)).orElse("");
  }

  private static String definition(RowState row) {
    String title = row.code() + "  " + row.indicator().title() + retired(row);
    String definition = row.indicator().definition();
    return definition.isEmpty() ? title : title + "\n" + definition;
  }

  private static String value(RowState row, Observation seen) {
    return Stream.of(
            figure(row, seen.value()),
            seen.status() == Status.ACTUAL ? "" : seen.status().key(),
            seen.owner().isEmpty() ? "" : "from " + seen.owner(),
            seen.due().isEmpty() ? "" : "due " + Due.words(seen.due()),
            seen.note().isEmpty() ? "" : "note: " + seen.note())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String figure(RowState row, Value value) {
    return switch (value) {
      case Value.Special special -> special.key();
      case Value.Ratio ratio ->
          "%s, %s of %s"
              .formatted(
                  ValuePrinter.print(value, row.indicator()),
                  ratio.numerator().toPlainString(),
                  ratio.denominator().toPlainString());
      default -> ValuePrinter.print(value, row.indicator());
    };
  }

  private static String direction(Direction way) {
    return "direction " + way.said() + ", compared with " + way.comparedWith().title();
  }

  private static String part(FixedColumn column, RowState row) {
    String name = column.heading().toLowerCase(Locale.ROOT);
    String text = column.text(row);
    return text.isEmpty() ? "no " + name : name + " " + text + ", " + row.ratedAt().title();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
