package org.indicatorworkbench.ui.inspector;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.ComparedWith;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.LastTwelve;
import org.indicatorworkbench.domain.value.Due;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;

/** The phrases in which the inspector speaks of a row. */
final class RowWords {
  private RowWords() {}

  /** "V3 · Visits · higher is better · monthly snapshot". */
  static String identity(RowState row) {
    Indicator indicator = row.indicator();
    String polarity =
        new Subject(indicator, row.series(), row.target(), row.ratedAt()).polarity().phrase();
    return String.join(
        " · ", row.code().text(), row.section().heading(), polarity, rhythm(indicator));
  }

  /** "monthly snapshot", "quarterly, year to date". */
  static String rhythm(Indicator indicator) {
    String often =
        switch (indicator.frequency()) {
          case MONTH -> "monthly";
          case QUARTER -> "quarterly";
          case TERM -> "termly";
          case YEAR -> "yearly";
        };
    return switch (indicator.basis()) {
      case SNAPSHOT -> often + " snapshot";
      case IN_PERIOD, YEAR_TO_DATE, ROLLING_12_MONTHS -> often + ", " + indicator.basis().key();
    };
  }

  /** The value of the judged period as the table prints it. */
  static String figure(RowState row) {
    String display = row.display(row.ratedAt());
    return display.isEmpty() ? Value.Special.NOT_AVAILABLE.display() : display;
  }

  /** What stands beside the figure: its parts, how firm it is, its period where that is another. */
  static String beside(RowState row) {
    Optional<Observation> seen = row.at(row.ratedAt());
    StringBuilder beside = new StringBuilder();
    seen.flatMap(RowWords::parts).ifPresent(beside::append);
    if (!row.ratedAt().equals(row.asked())) {
      append(beside, "in " + row.ratedAt().title());
    }
    seen.map(Observation::status)
        .filter(status -> status != Status.ACTUAL)
        .ifPresent(status -> append(beside, status.key()));
    seen.filter(one -> one.value() == Value.Special.PENDING)
        .ifPresent(
            pending -> {
              append(beside, pending.owner().isEmpty() ? "without an owner" : pending.owner());
              append(
                  beside,
                  pending.due().isEmpty() ? "without a date" : "due " + Due.words(pending.due()));
            });
    return beside.toString();
  }

  private static void append(StringBuilder text, String more) {
    text.append(text.isEmpty() ? "" : ", ").append(more);
  }

  /** "316 of 351", for a value whose parts are known. */
  static Optional<String> parts(Observation seen) {
    return seen.value() instanceof Value.Ratio ratio
        ? Optional.of(whole(ratio.numerator()) + " of " + whole(ratio.denominator()))
        : Optional.empty();
  }

  /** "↓ worse, from 92% in May 2023". */
  static Optional<String> direction(RowState row) {
    return row.direction()
        .map(
            direction ->
                direction.phrase() + ", " + from(row, direction.comparedWith(), direction.word()));
  }

  private static String from(RowState row, ComparedWith then, Direction.Word word) {
    return switch (then) {
      case ComparedWith.Earlier(Period period) ->
          isSame(word) && row.display(row.ratedAt()).equals(row.display(period))
              ? "as in " + period.title()
              : "from " + row.display(period) + " in " + period.title();
      case ComparedWith.Average(LastTwelve twelve) ->
          "from an average of " + twelve.printMean(row.indicator()) + ", " + twelve.span();
    };
  }

  private static boolean isSame(Direction.Word word) {
    return word == Direction.Word.SAME || word == Direction.Word.STABLE;
  }

  /** How a ratio becomes the value: "100 × 316 ÷ 351 = 90.03%". */
  static Optional<String> formula(Value value, Indicator indicator) {
    if (!(value instanceof Value.Ratio ratio)) {
      return Optional.empty();
    }
    Unit unit = indicator.unit();
    String factor = unit.factor().intValue() == 1 ? "" : Unit.plain(unit.factor(), 0) + " × ";
    String result =
        ratio
            .number(unit)
            .map(number -> " = " + unit.print(number, indicator.decimals() + 2))
            .orElse(", which has no value");
    return Optional.of(
        factor + whole(ratio.numerator()) + " ÷ " + whole(ratio.denominator()) + result);
  }

  /** A count with its thousands apart and no digits it was not given. */
  static String whole(java.math.BigDecimal count) {
    return Unit.plain(count, Math.max(0, count.stripTrailingZeros().scale()));
  }

  /** What stands in a period, in words. */
  static String value(RowState row, Period period) {
    return row.at(period)
        .map(
            seen ->
                seen.value() instanceof Value.Special special ? special.key() : row.display(period))
        .orElse("no value");
  }
}
