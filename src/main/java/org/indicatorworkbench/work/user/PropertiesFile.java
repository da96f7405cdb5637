package org.indicatorworkbench.work.user;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes what belongs to the user; what cannot be written is logged, because no work is in it. */
final class PropertiesFile {
  private static final Logger LOG = Logger.getLogger(PropertiesFile.class.getName());

  private PropertiesFile() {}

  /** Writes the file, beside and moved into place. */
  static void write(Path file, Properties texts) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        texts.store(writer, null);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "The settings could not be written", unwritable);
    }
  }
}
