package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.trend.Difference;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.ui.control.RagPill;

/** The columns that every grid has. Those up to the rating stay in sight. */
enum FixedColumn implements Column {
  CODE("Code", row -> row.code().text()),
  TITLE("Indicator", row -> row.indicator().title()),
  TREND("Trend", _ -> ""),
  RATING("Rating", row -> RagPill.word(row.rag())),
  TARGET("Target", row -> row.target().map(Target::text).orElse("")),
  DIRECTION("Direction", row -> row.direction().map(Direction::phrase).orElse("")),
  ON_PREVIOUS("On previous", row -> signed(row, row.onPrevious())),
  ON_LAST_YEAR("On last year", row -> signed(row, row.onLastYear()));

  private final String heading;
  private final Function<RowState, String> text;

  FixedColumn(String heading, Function<RowState, String> text) {
    this.heading = heading;
    this.text = text;
  }

  @Override
  public String heading() {
    return heading;
  }

  @Override
  public String text(RowState row) {
    return text.apply(row);
  }

  @Override
  public boolean isFrozen() {
    return compareTo(RATING) <= 0;
  }

  @Override
  public boolean isNumeric() {
    return this == TARGET || this == ON_PREVIOUS || this == ON_LAST_YEAR;
  }

  /** Titles and pictures have a width of their own; the others grow with what they hold. */
  @Override
  public int characters(List<RowState> rows) {
    return switch (this) {
      case TITLE -> 29;
      case TREND -> 8;
      case RATING -> RagPill.word(Rag.NOT_RATED).length();
      default -> Column.super.characters(rows);
    };
  }

  private static String signed(RowState row, Optional<Difference> moved) {
    return moved.map(difference -> signed(row, difference)).orElse("");
  }

  private static String signed(RowState row, Difference moved) {
    int sign = moved.absolute().signum();
    return (sign < 0 ? "-" : sign > 0 ? "+" : "")
        + row.indicator().unit().printGap(moved.absolute().abs(), row.indicator().decimals());
  }
}
