package org.indicatorworkbench.report;

import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.rag.HouseRule;
import org.indicatorworkbench.domain.row.RowState;

/** The sentences beneath a table: the rating rule, and what each direction word in it means. */
public final class HowToRead {
  private HowToRead() {}

  /** What the direction words of these rows mean; empty where none has a direction. */
  public static List<String> directions(List<RowState> rows) {
    return DirectionWords.of(rows);
  }

  /** The rule of the house in words. */
  public static String rule(HouseRule house) {
    return RatingWords.rule(house);
  }

  /** What a reader of these rows needs to know. */
  public static List<String> lines(List<RowState> rows, HouseRule house) {
    return Stream.concat(RatingWords.of(rows, house).stream(), DirectionWords.of(rows).stream())
        .toList();
  }
}
