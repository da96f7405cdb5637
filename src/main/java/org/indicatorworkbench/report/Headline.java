package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.rag.Tally;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Direction.Word;

/** The sentence above a table, made of counts alone so that it cannot say more than they do. */
final class Headline {
  private Headline() {}

  /** Without a capital or a full stop: "two of five at target, two amber, one red". */
  static String of(List<RowState> rows) {
    Tally tally = Tally.of(rows.stream().map(RowState::rag));
    return tally.rated() == 0 ? unrated(rows) : rated(tally, rows.size());
  }

  private static String rated(Tally tally, int all) {
    int rated = tally.rated();
    int green = tally.of(Rag.GREEN);
    String these = rated == all ? "" : " rated indicators";
    List<String> said = new ArrayList<>();
    if (rated == 1) {
      String of = all == 1 ? "its one indicator is " : "its one rated indicator is ";
      return of + (green == 1 ? "at target" : tally.of(Rag.AMBER) == 1 ? "amber" : "red");
    }
    if (green == rated) {
      said.add((rated == 2 ? "both" : "all " + Counted.word(rated)) + these + " at target");
    } else {
      said.add(Counted.word(green) + " of " + Counted.word(rated) + these + " at target");
    }
    count(said, tally.of(Rag.AMBER), "amber");
    count(said, tally.of(Rag.RED), "red");
    return String.join(", ", said);
  }

  private static String unrated(List<RowState> rows) {
    boolean targeted = rows.stream().anyMatch(row -> row.target().isPresent());
    String start =
        targeted
            ? unrated(rows.size())
            : Counted.of(rows.size(), "indicator") + " without a target";
    List<String> said = new ArrayList<>();
    count(said, going(rows, Word.INCREASE), "up");
    count(said, going(rows, Word.DECREASE), "down");
    count(said, going(rows, Word.STABLE), "unchanged");
    return said.isEmpty() ? start : start + ", " + String.join(", ", said);
  }

  private static String unrated(int all) {
    return all == 1
        ? "its one indicator could not be rated"
        : "none of " + Counted.of(all, "indicator") + " could be rated";
  }

  private static int going(List<RowState> rows, Word word) {
    return (int)
        rows.stream()
            .filter(row -> row.direction().filter(went -> went.word() == word).isPresent())
            .count();
  }

  private static void count(List<String> said, int number, String what) {
    if (number > 0) {
      said.add(Counted.word(number) + " " + what);
    }
  }
}
