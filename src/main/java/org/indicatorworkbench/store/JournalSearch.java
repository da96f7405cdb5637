package org.indicatorworkbench.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.FoundEntry;
import org.indicatorworkbench.domain.change.JournalFilter;
import org.indicatorworkbench.sqlite.Session;

/**
 * Finds entries of the journal, a page at a time. A key is a JSON array that begins with the code,
 * or that of a commentary with what kind of thing it is about and then its code.
 */
final class JournalSearch {
  private static final String ENTRY = "SELECT s.id, s.at, s.who, s.name, s.kind, s.of, s.size";

  private static final String ANYWHERE = ENTRY + " FROM change_set s WHERE s.id < ?";

  private static final String AT_CELL =
      ENTRY
          + ", c.place, c.key, c.before, c.after FROM change c JOIN change_set s"
          + " ON s.id = c.change_set WHERE c.place = 'observation' AND c.key = ? AND s.id < ?";

  private static final String WORD =
      """
       AND (s.name LIKE ? ESCAPE '\\' OR s.who LIKE ? ESCAPE '\\'
         OR s.kind <> 'do' AND s.kind LIKE ? ESCAPE '\\'
         OR s.id IN (SELECT change_set FROM change
           WHERE key LIKE ? ESCAPE '\\' OR key LIKE ? ESCAPE '\\'))\
      """;

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private final boolean atCell;

  private JournalSearch(JournalFilter filter, long before) {
    atCell = filter.cell().isPresent();
    sql.append(atCell ? AT_CELL : ANYWHERE);
    filter.cell().map(JournalSearch::key).ifPresent(values::add);
    values.add(before);
    filter.words().forEach(this::require);
    sql.append(" ORDER BY s.id DESC LIMIT ?");
  }

  /** The newest of those entered before one, at most so many, newest first. */
  static List<FoundEntry> page(Session session, JournalFilter filter, long before, int most)
      throws SQLException {
    JournalSearch search = new JournalSearch(filter, before);
    search.values.add(most);
    return session.list(
        search.sql.toString(),
        row ->
            new FoundEntry(
                Journal.entry(row),
                search.atCell ? Optional.of(Journal.change(row)) : Optional.empty()),
        search.values.toArray());
  }

  private void require(String word) {
    sql.append(WORD);
    String within = "%" + literal(word) + "%";
    String key = JsonTexts.write(List.of(word));
    // Without the bracket at either end, so that other texts may stand before and after.
    String code = literal(key.substring(1, key.length() - 1));
    values.addAll(
        List.of(within, within, within, "[" + code + "%", "[\"indicator\"," + code + "%"));
  }

  private static String literal(String text) {
    return text.replaceAll("([\\\\%_])", "\\\\$1");
  }

  private static String key(CellKey cell) {
    Change.OfObservation there =
        new Change.OfObservation(cell.code(), cell.period(), Optional.empty(), Optional.empty());
    return JsonTexts.write(Mappings.write(there).key());
  }
}
