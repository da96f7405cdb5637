package org.indicatorworkbench.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.sqlite.Session;

/** Whose values are not what they were at some moment, as the journal tells. */
final class ChangedCodes {
  // What was changed and changed back is as it was.
  private static final String SINCE =
      """
      SELECT DISTINCT key ->> 0 AS code FROM (
        SELECT c.key,
          first_value(c.before) OVER whole AS was,
          last_value(c.after) OVER whole AS now
        FROM change c JOIN change_set s ON s.id = c.change_set
        WHERE c.place = 'observation' AND s.at >= ?
        WINDOW whole AS (
          PARTITION BY c.key ORDER BY c.change_set, c.number
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
      WHERE was IS NOT now\
      """;

  private ChangedCodes() {}

  static Set<IndicatorCode> since(Session session, Instant moment) throws SQLException {
    return session
        .list(
            SINCE,
            row -> new IndicatorCode(row.getString("code")),
            // Without its last letter it comes before every text of that second, with a fraction
            // and without.
            moment.toString().replace("Z", ""))
        .stream()
        .collect(Collectors.toSet());
  }
}
