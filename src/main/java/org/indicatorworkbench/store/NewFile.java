package org.indicatorworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.domain.workspace.WorkspaceException.Kind;
import org.indicatorworkbench.sqlite.Database;
import org.indicatorworkbench.sqlite.Schema;
import org.indicatorworkbench.sqlite.SqliteException;

/** Makes an empty workspace beside its place and moves it there, so that it is never half made. */
final class NewFile {
  private NewFile() {}

  /**
   * @throws WorkspaceException when something is there already, or nothing can be made there
   */
  static void make(Path file, Schema schema) {
    if (Files.exists(file)) {
      throw new WorkspaceException(
          Kind.NOT_OPENED, Failures.name(file) + " is there already; choose another name.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw Failures.notMade(file, "there is no folder " + folder, null);
    }
    if (!Files.isWritable(folder)) {
      throw Failures.notMade(file, "you may only read the folder " + folder, null);
    }
    Path draft = folder.resolve("." + UUID.randomUUID() + ".new");
    try {
      Database.create(draft, schema);
      Files.move(draft, file);
    } catch (SqliteException failure) {
      throw Failures.notMade(file, "the folder refused (" + failure.getMessage() + ")", failure);
    } catch (IOException failure) {
      throw Failures.notMade(file, "the folder refused (" + failure.getMessage() + ")", failure);
    } finally {
      discard(draft);
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException stillThere) {
      // A stray hidden file does no harm, and the failure before it is what the user must hear of.
    }
  }
}
