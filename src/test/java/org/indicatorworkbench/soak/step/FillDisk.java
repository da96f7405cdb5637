package org.indicatorworkbench.soak.step;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.TypedText;
import org.indicatorworkbench.work.Workbook;

/**
 * More text than there is room for on the disk. The limit is one that only the program's own
 * connection has, which SQLite answers as it does a full disk.
 */
final class FillDisk implements Step {
  private static final long NO_LIMIT = 1L << 30;
  private static final int ROOM_TO_SPARE = 16;

  @Override
  public int weight() {
    return 1;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Optional<CommentaryKey> key = Anywhere.text(workbook.contents(), chance.steady());
    if (key.isEmpty()) {
      return Set.of();
    }
    // A limit below the size of the file is taken for that size.
    pragma(workbook, "max_page_count = 1");
    long pages = pragma(workbook, "freelist_count") + ROOM_TO_SPARE;
    String text = "x".repeat((int) (pages * pragma(workbook, "page_size")));
    Untouched untouched = new Untouched(workbook);
    WorkspaceException refused =
        assertThrows(
            WorkspaceException.class,
            () -> workbook.type(new TypedText(key.get(), text, Commentary.State.DRAFT)));
    untouched.refusedAs(WorkspaceException.Kind.NOT_WRITTEN, refused);
    pragma(workbook, "max_page_count = " + NO_LIMIT);
    return Set.of();
  }

  private static long pragma(Workbook workbook, String text) {
    Connection connection =
        (Connection) field(field(field(workbook, "file"), "database"), "connection");
    try (Statement statement = connection.createStatement();
        ResultSet now = statement.executeQuery("PRAGMA " + text)) {
      return now.getLong(1);
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Object field(Object owner, String name) {
    try {
      Field field = owner.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException renamed) {
      throw new AssertionError(renamed);
    }
  }
}
