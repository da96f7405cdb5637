package org.indicatorworkbench.ui.inspector;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.commentary.Texts;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/** What the inspector shows. */
public sealed interface Shown {

  /** Where its commentary belongs. */
  CommentaryKey key();

  /** Its commentary, if there is one. */
  Optional<Commentary> commentary();

  /** The latest commentary on the same for an earlier period. */
  Optional<Texts.Dated> lastCommentary();

  /**
   * One row.
   *
   * @param period the column whose value "Where it came from" explains
   */
  record Row(RowState row, Period period) implements Shown {

    /** A row whose judged value is explained. */
    public Row(RowState row) {
      this(row, row.ratedAt());
    }

    @Override
    public CommentaryKey key() {
      return new CommentaryKey(new About.OneIndicator(row.code()), row.asked());
    }

    @Override
    public Optional<Commentary> commentary() {
      return row.commentary();
    }

    @Override
    public Optional<Texts.Dated> lastCommentary() {
      return row.lastCommentary();
    }
  }

  /**
   * A section, or the report.
   *
   * @param rows all of its rows
   */
  record Group(
      CommentaryKey key,
      List<RowState> rows,
      Optional<Commentary> commentary,
      Optional<Texts.Dated> lastCommentary)
      implements Shown {

    private static Group of(About about, List<RowState> rows, Texts texts, Period asked) {
      CommentaryKey key = new CommentaryKey(about, asked);
      return new Group(key, rows, texts.at(key), texts.before(about, asked));
    }
  }

  /**
   * A section.
   *
   * @param rows those of other sections are left out
   * @param texts every commentary of the workspace
   * @param asked the period that the rows are judged at
   */
  static Shown section(Section section, List<RowState> rows, Texts texts, Period asked) {
    List<RowState> own = rows.stream().filter(row -> row.section().equals(section)).toList();
    return Group.of(new About.OneSection(section), own, texts, asked);
  }

  /** The report as a whole. */
  static Shown report(List<RowState> rows, Texts texts, Period asked) {
    return Group.of(About.REPORT, rows, texts, asked);
  }
}
