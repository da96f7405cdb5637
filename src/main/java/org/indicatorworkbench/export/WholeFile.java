package org.indicatorworkbench.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.indicatorworkbench.report.NotExported;

/** Writes a file that is either there whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Path target, Content content) throws NotExported {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NotExported(
          "The folder “%s” does not exist; choose another one.".formatted(folder));
    }
    Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      moveIntoPlace(beside, target);
    } catch (IOException refused) {
      throw new NotExported(
          ("“%s” cannot be written: close it if another program has it open, or choose another"
                  + " folder or name.")
              .formatted(target.getFileName()),
          refused);
    } finally {
      discard(beside);
    }
  }

  private static void moveIntoPlace(Path beside, Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException(target + " is a folder");
    }
    try {
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException onSomeShares) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException stays) {
      beside.toFile().deleteOnExit();
    }
  }
}
