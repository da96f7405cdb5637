package org.indicatorworkbench.store;

import java.sql.SQLException;
import java.util.List;
import org.indicatorworkbench.domain.change.AppliedChange;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.sqlite.Session;

/**
 * What the journal says about one indicator. The database picks the rows, so that a workspace with
 * years of imports need not be read for it.
 */
final class IndicatorJournal {
  // A key is a JSON array that begins with the code; that of a commentary names it second.
  private static final String ABOUT =
      """
      SELECT s.id, s.at, s.who, s.name, s.kind, s.of, s.size, c.place, c.key, c.before, c.after
      FROM change c JOIN change_set s ON s.id = c.change_set
      WHERE CASE c.place
          WHEN 'setting' THEN 0
          WHEN 'saved_view' THEN 0
          WHEN 'commentary' THEN c.key ->> 0 = 'indicator' AND c.key ->> 1 = ?
          ELSE c.key ->> 0 = ?
        END
      ORDER BY s.id DESC, c.number DESC\
      """;

  private IndicatorJournal() {}

  /** Every change of it, newest first. */
  static List<AppliedChange> of(Session session, IndicatorCode code) throws SQLException {
    return session.list(
        ABOUT,
        row -> new AppliedChange(Journal.entry(row), Journal.change(row)),
        code.text(),
        code.text());
  }
}
