package org.indicatorworkbench.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indicatorworkbench.work.Samples;

/** The default sample as a file: made once, because a hundred tests begin with it, then copied. */
final class SampleFile {
  private static byte[] made;

  private SampleFile() {}

  /** A workspace of its own for a test. */
  static synchronized Path copy(Path to) {
    try {
      if (made == null) {
        Samples.create(Samples.DEFAULT, to).close();
        made = Files.readAllBytes(to);
      } else {
        Files.write(to, made);
      }
      return to;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
