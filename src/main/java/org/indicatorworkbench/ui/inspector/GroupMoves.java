package org.indicatorworkbench.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Against;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.Direction.Word;
import org.indicatorworkbench.domain.trend.DirectionRule;
import org.indicatorworkbench.domain.trend.WordSet;

/** How many rows of a group went which way, in the words of the workspace. */
final class GroupMoves {
  private static final List<Word> JUDGED = List.of(Word.BETTER, Word.SAME, Word.WORSE);
  private static final List<Word> RAW = List.of(Word.INCREASE, Word.STABLE, Word.DECREASE);

  private GroupMoves() {}

  /** "3 better, 1 the same, 4 worse than before". */
  static String of(List<RowState> rows) {
    DirectionRule rule =
        rows.stream()
            .flatMap(row -> row.direction().stream())
            .map(Direction::rule)
            .findFirst()
            .orElse(DirectionRule.STANDARD);
    List<Word> words = rule.convention() == Convention.RAW ? RAW : JUDGED;
    String counts =
        words.stream()
            .map(word -> count(rows, word) + " " + said(rule, word))
            .collect(Collectors.joining(", "));
    boolean isPlain =
        rule.against() == Against.PREVIOUS
            && rule.words() == WordSet.BETTER_SAME_WORSE
            && words.equals(JUDGED);
    return counts + (isPlain ? " than before" : ", against " + rule.against().phrase());
  }

  private static String said(DirectionRule rule, Word word) {
    String said = rule.words().of(word);
    return said.equals("same") ? "the same" : said;
  }

  private static long count(List<RowState> rows, Word word) {
    return rows.stream()
        .map(RowState::direction)
        .flatMap(Optional::stream)
        .filter(way -> way.word() == word)
        .count();
  }
}
