package org.indicatorworkbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.domain.workspace.WorkspaceException.Kind;
import org.indicatorworkbench.sqlite.SqliteException;

/** Says in one sentence what happened to a file and what to do. */
final class Failures {
  private Failures() {}

  static WorkspaceException notOpened(Path file, SqliteException failure) {
    String rest =
        switch (failure.reason()) {
          case FOREIGN -> "is not a workspace of Indicator Workbench; choose another file.";
          case NEWER -> "was made by a newer Indicator Workbench; install that to open it.";
          case DAMAGED ->
              "is damaged or was not copied to its end; copy it again, or open an earlier copy.";
          case UNFINISHED ->
              "was not closed, and its folder does not allow it to be mended; copy it together with"
                  + " the file of the same name that ends in -journal to a folder where you can"
                  + " write.";
          case BUSY -> "is being written by another program; try again in a moment.";
          case FULL, READ_ONLY, UNREACHABLE, DANGLING, OTHER ->
              "could not be read (" + failure.getMessage() + "); check the drive it lies on.";
        };
    return new WorkspaceException(Kind.NOT_OPENED, name(file) + " " + rest, failure);
  }

  static WorkspaceException notMade(Path file, String reason, Throwable cause) {
    return new WorkspaceException(
        Kind.NOT_OPENED,
        name(file) + " could not be made: " + reason + "; choose another folder.",
        cause);
  }

  static WorkspaceException notWritten(Path file, SqliteException failure) {
    if (Files.notExists(file)) {
      return new WorkspaceException(
          Kind.NOT_WRITTEN,
          name(file)
              + " is no longer where it was, and nothing was changed; put it back, or close it and"
              + " open a copy.",
          failure);
    }
    String rest =
        switch (failure.reason()) {
          case FULL -> "the disk is full; free some space and try again.";
          case BUSY -> "another program keeps it open; close that and try again.";
          case READ_ONLY -> "it may only be read; save a copy in a folder where you can write.";
          case DAMAGED -> "it is damaged; open an earlier copy.";
          case FOREIGN, NEWER, UNFINISHED, UNREACHABLE, DANGLING, OTHER ->
              "the drive it lies on refused ("
                  + failure.getMessage()
                  + "); check it and try again.";
        };
    return new WorkspaceException(
        Kind.NOT_WRITTEN,
        name(file) + " could not be written and nothing was changed: " + rest,
        failure);
  }

  static WorkspaceException notUnderstood(Path file, RuntimeException unreadable) {
    return new WorkspaceException(
        Kind.NOT_OPENED,
        name(file)
            + " holds something that cannot be read, "
            + unreadable.getMessage()
            + "; open an earlier copy.",
        unreadable);
  }

  static WorkspaceException onlyToRead(Path file, Optional<String> heldBy) {
    return new WorkspaceException(
        Kind.NOT_WRITTEN,
        name(file)
            + " is open to read only, because "
            + heldBy
                .map(who -> "it is being edited by " + who)
                .orElse("you may not write to it or its folder; copy it to a folder of your own")
            + ".");
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
