package org.indicatorworkbench.intake.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indicatorworkbench.domain.file.UnusableFile;

/** Reads a whole file, or says in a sentence why not. */
final class FileBytes {
  private static final long MEGABYTE = 1L << 20;
  private static final long MOST_MEGABYTES = 50;

  private FileBytes() {}

  /** The name by which a sentence calls a file. */
  static String name(Path file) {
    Path name = file.getFileName();
    return (name == null ? file : name).toString();
  }

  /**
   * @throws UnusableFile when there is no such file, or it cannot be read, or is far too large
   */
  static byte[] of(Path file) {
    String name = name(file);
    if (Files.isDirectory(file)) {
      throw new UnusableFile(name + " is a folder; name the files in it");
    }
    if (!Files.exists(file)) {
      throw new UnusableFile(name + " does not exist; check the name and the folder");
    }
    try {
      if (Files.size(file) > MOST_MEGABYTES * MEGABYTE) {
        throw new UnusableFile(
            "%s has %d MB, and a file of figures has at most %d MB; divide it"
                .formatted(name, Files.size(file) / MEGABYTE, MOST_MEGABYTES));
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UnusableFile(
          name + " cannot be read; check that it is not open elsewhere and that you may read it");
    }
  }
}
