package org.indicatorworkbench.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.AppliedChange;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.indicatorworkbench.domain.indicator.Indicator;
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
          WHEN 'population' THEN 0
          WHEN 'commentary' THEN c.key ->> 0 = 'indicator' AND c.key ->> 1 = ?
          ELSE c.key ->> 0 = ?
        END
      ORDER BY s.id DESC, c.number DESC\
      """;

  private IndicatorJournal() {}

  /** Every change of it, newest first, also of those made while it had another code. */
  static List<AppliedChange> of(Session session, IndicatorCode code) throws SQLException {
    List<AppliedChange> own =
        session.list(
            ABOUT,
            row -> new AppliedChange(Journal.entry(row), Journal.change(row)),
            code.text(),
            code.text());
    Optional<AppliedChange> made = own.stream().filter(IndicatorJournal::isMade).findFirst();
    Optional<IndicatorCode> before =
        made.isEmpty() ? Optional.empty() : codeBefore(session, made.get());
    if (before.isEmpty()) {
      return own;
    }
    long step = made.orElseThrow().entry().id();
    // What that step took along is no change of it.
    Stream<AppliedChange> since =
        own.stream().filter(past -> past.entry().id() > step || past.equals(made.get()));
    Stream<AppliedChange> earlier =
        of(session, before.get()).stream().filter(past -> past.entry().id() < step);
    return Stream.concat(since, earlier).toList();
  }

  private static boolean isMade(AppliedChange past) {
    return past.entry().kind() == Kind.DO
        && past.change() instanceof Change.OfIndicator of
        && of.before().isEmpty();
  }

  /** The code of the same indicator that went in the step in which this one came. */
  private static Optional<IndicatorCode> codeBefore(Session session, AppliedChange made)
      throws SQLException {
    Optional<Indicator> now = ((Change.OfIndicator) made.change()).after();
    return Journal.changes(session, made.entry().id()).stream()
        .flatMap(set -> set.changes().stream())
        .filter(Change.OfIndicator.class::isInstance)
        .map(Change.OfIndicator.class::cast)
        .filter(gone -> gone.after().isEmpty() && gone.before().isPresent())
        .filter(gone -> now.map(one -> one.draft().code(gone.code()).made()).equals(gone.before()))
        .map(Change.OfIndicator::code)
        .findFirst();
  }
}
