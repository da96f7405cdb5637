package org.indicatorworkbench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indicatorworkbench.domain.file.UnusableFile;

/** Looks at files before they are read as tables, or says in a sentence why they cannot be. */
public final class FileBytes {
  private static final long MEGABYTE = 1L << 20;
  private static final long MOST_MEGABYTES = 50;

  private FileBytes() {}

  /** The name by which a sentence calls a file. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return (name == null ? file : name).toString();
  }

  /**
   * The whole content of a file.
   *
   * @throws UnusableFile when there is no such file, or it cannot be read, or is far too large
   */
  public static byte[] of(Path file) {
    refuseUnusable(file);
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw refusal(file);
    }
  }

  /**
   * The first bytes of a file, fewer where it has not as many.
   *
   * @throws UnusableFile as for the whole content
   */
  public static byte[] start(Path file, int count) {
    refuseUnusable(file);
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(count);
    } catch (IOException unreadable) {
      throw refusal(file);
    }
  }

  private static void refuseUnusable(Path file) {
    String name = name(file);
    if (Files.isDirectory(file)) {
      throw new UnusableFile(name + " is a folder; name the files in it");
    }
    if (!Files.exists(file)) {
      throw new UnusableFile(name + " does not exist; check the name and the folder");
    }
    long size = file.toFile().length();
    if (size > MOST_MEGABYTES * MEGABYTE) {
      throw new UnusableFile(
          "%s has %d MB, and a file of figures has at most %d MB; divide it"
              .formatted(name, size / MEGABYTE, MOST_MEGABYTES));
    }
  }

  private static UnusableFile refusal(Path file) {
    return new UnusableFile(
        name(file)
            + " cannot be read; check that it is not open elsewhere and that you may read it");
  }
}
