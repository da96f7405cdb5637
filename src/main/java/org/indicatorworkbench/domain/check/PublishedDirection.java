package org.indicatorworkbench.domain.check;

import java.util.Optional;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.ComparedWith;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.DirectionRule;

/** An arrow or a word of direction or change that a paper printed against its own values. */
final class PublishedDirection implements Published.PublishedCheck {
  private static final Rule RULE = new Rule("published direction", Severity.BLOCKS);

  @Override
  public Optional<Finding> finding(Published published) {
    RowState row = published.row();
    String printed = published.printed().direction();
    return row.direction()
        .flatMap(
            direction ->
                PrintedWay.read(printed)
                    .filter(way -> !way.fits(direction, row) && !isStandard(way, row))
                    .map(way -> finding(published, way, direction)));
  }

  /** A paper that went out before another rule was chosen followed the usual one. */
  private static boolean isStandard(PrintedWay way, RowState row) {
    Subject subject = new Subject(row.indicator(), row.series(), row.target(), row.ratedAt());
    return DirectionRule.STANDARD
        .directionOf(subject)
        .filter(usual -> way.fits(usual, row))
        .isPresent();
  }

  private static Finding finding(Published published, PrintedWay way, Direction direction) {
    RowState row = published.row();
    String values = then(row, direction.comparedWith()) + " to " + row.display(row.ratedAt());
    String printed = published.printed().direction();
    return RULE.at(
        row.code(),
        published.period(),
        "The paper printed “%s”, but %s since %s is %s%s. Correct the word or the figures."
            .formatted(
                printed,
                values,
                direction.comparedWith().title(),
                way.phrase(direction, row),
                hint(row, way, direction)),
        printed + ", " + values);
  }

  private static String then(RowState row, ComparedWith with) {
    return switch (with) {
      case ComparedWith.Earlier earlier -> row.display(earlier.period());
      case ComparedWith.Average average ->
          row.indicator().unit().print(average.twelve().mean(), row.indicator().decimals());
    };
  }

  private static String hint(RowState row, PrintedWay way, Direction direction) {
    if (way.isRaw()) {
      return "";
    }
    if (direction.word().convention() == Convention.IMPROVEMENT) {
      return " (" + row.indicator().polarity().phrase() + ")";
    }
    return !way.judges()
        ? ""
        : ", and without a %s it cannot be called better or worse"
            .formatted(row.target().isEmpty() ? "target" : "polarity");
  }
}
