package org.indicatorworkbench.soak.step;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.Workbook;

/**
 * Another program writes to the file although this one has the right to edit it, as on a share that
 * does not know locks: what then rests on what is no longer there is refused.
 */
final class MeetAnother implements Step {
  private static final String COLUMNS =
      "kind, number, numerator, denominator, words, status, %s, owner, due, source";
  private static final String MARKED = "note || '!'";

  /** As the program itself writes a step: state and journal in one transaction. */
  private static final List<String> STEP =
      List.of(
          "INSERT INTO change_set (at, who, name, kind, size)"
              + " VALUES ('2023-07-03T09:30:00.123Z', 'another', 'Mark', 'do', 1)",
          "INSERT INTO change SELECT (SELECT max(id) FROM change_set), 1, 'observation',"
              + " json_array(code, period), json_array("
              + COLUMNS.formatted("note")
              + "),"
              + " json_array("
              + COLUMNS.formatted(MARKED)
              + ")"
              + " FROM observation WHERE code = ? AND period = ?",
          "UPDATE observation SET note = " + MARKED + " WHERE code = ? AND period = ?");

  @Override
  public int weight() {
    return 1;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Optional<Entry> entry = Anywhere.entry(workbook.contents(), chance);
    Optional<Map.Entry<Period, Observation>> cell =
        entry.flatMap(
            from ->
                chance.anyOf(
                    from.series().observations().entrySet().stream()
                        // The key of other periods may be spelt otherwise in the file.
                        .filter(seen -> seen.getKey().frequency() == Frequency.MONTH)
                        .toList()));
    if (cell.isEmpty()) {
      return Set.of();
    }
    IndicatorCode code = entry.get().indicator().code();
    mark(workbook.path(), code.text(), cell.get().getKey().key());
    Untouched untouched = new Untouched(workbook);
    WorkspaceException refused =
        assertThrows(
            WorkspaceException.class,
            () -> stale(workbook, entry.get(), cell.get().getKey(), chance));
    untouched.refusedAs(WorkspaceException.Kind.CONFLICT, refused);
    workbook.refresh();
    return Set.of(code);
  }

  private static void mark(Path file, String code, String period) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.setAutoCommit(false);
      for (String sql : STEP) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          if (statement.getParameterMetaData().getParameterCount() > 0) {
            statement.setString(1, code);
            statement.setString(2, period);
          }
          statement.executeUpdate();
        }
      }
      connection.commit();
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  /** What the user could do without knowing of it. */
  private static void stale(Workbook workbook, Entry entry, Period marked, Chance chance) {
    if (workbook.undoName().isPresent() && chance.oneIn(3)) {
      workbook.undo();
    } else if (workbook.redoName().isPresent() && chance.oneIn(2)) {
      workbook.redo();
    } else {
      workbook.apply(new ChangeSet("Delete row", deleted(entry, marked)));
    }
  }

  /** Everything of the row, what the other has changed last of all. */
  private static List<Change> deleted(Entry entry, Period last) {
    return entry.series().observations().entrySet().stream()
        .sorted(Comparator.comparing(seen -> seen.getKey().equals(last)))
        .<Change>map(
            seen ->
                new Change.OfObservation(
                    entry.indicator().code(),
                    seen.getKey(),
                    Optional.of(seen.getValue()),
                    Optional.empty()))
        .toList();
  }
}
