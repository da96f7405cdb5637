package org.indicatorworkbench.work.judging;

import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.ComparedWith;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.DirectionRule;
import org.indicatorworkbench.domain.trend.LastTwelve;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.HowToRead;
import org.indicatorworkbench.work.Reading;

/**
 * What a table would say by another rule of directions, before anything is changed.
 *
 * @param examples a row of each convention in use, in a sentence
 * @param legend the lines that would stand beneath the table
 * @param changed how many rows would have another word, or one where they had none
 * @param all how many rows there are
 */
public record DirectionPreview(List<String> examples, List<String> legend, long changed, int all) {

  /** That of the rows of a reading. */
  public static DirectionPreview of(Reading now, DirectionRule wanted) {
    Workspace then = now.contents().with(DirectionChange.to(wanted, now.contents()));
    List<RowState> rows =
        now.rows().stream()
            .flatMap(row -> then.entry(row.code()).stream())
            .map(entry -> RowDeriver.derive(then, entry, now.asked()))
            .toList();
    long changed =
        Stream.iterate(0, at -> at < rows.size(), at -> at + 1)
            .filter(at -> !said(rows.get(at)).equals(said(now.rows().get(at))))
            .count();
    return new DirectionPreview(
        Stream.of(Convention.values())
            .flatMap(convention -> rows.stream().filter(row -> has(row, convention)).limit(1))
            .map(DirectionPreview::example)
            .toList(),
        HowToRead.directions(rows),
        changed,
        rows.size());
  }

  /** "6 of 50 rows would have another word." */
  public String difference() {
    return changed == 0
        ? "No row would have another word."
        : "%d of %d %s would have another word.".formatted(changed, all, all == 1 ? "row" : "rows");
  }

  private static boolean has(RowState row, Convention convention) {
    return row.direction().filter(way -> way.word().convention() == convention).isPresent();
  }

  private static String said(RowState row) {
    return row.direction().map(Direction::phrase).orElse("");
  }

  private static String example(RowState row) {
    Direction direction = row.direction().orElseThrow();
    String then =
        switch (direction.comparedWith()) {
          case ComparedWith.Earlier(Period period) -> row.display(period) + " in " + period.title();
          case ComparedWith.Average(LastTwelve twelve) ->
              twelve.printMean(row.indicator()) + ", the average of " + twelve.span();
        };
    return "%s %s: %s after %s is printed as %s."
        .formatted(
            row.code(),
            row.indicator().title(),
            row.display(row.ratedAt()),
            then,
            direction.phrase());
  }
}
