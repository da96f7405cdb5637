package org.indicatorworkbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.domain.workspace.WorkspaceException.Kind;

/** What can be told of a file before it is opened. */
final class ExistingFile {
  private ExistingFile() {}

  /**
   * @throws WorkspaceException when there is no file, or none that may be read
   */
  static void check(Path file) {
    String name = Failures.name(file);
    if (Files.isDirectory(file)) {
      throw refused(name + " is a folder; choose a workspace, whose name ends in .iwb.");
    }
    if (!Files.exists(file)) {
      Path folder = file.toAbsolutePath().getParent();
      throw refused("There is no file " + name + " in " + folder + "; check the name.");
    }
    if (!Files.isReadable(file)) {
      throw refused(name + " may not be read by you; ask its owner for the right to.");
    }
  }

  private static WorkspaceException refused(String sentence) {
    return new WorkspaceException(Kind.NOT_OPENED, sentence);
  }
}
