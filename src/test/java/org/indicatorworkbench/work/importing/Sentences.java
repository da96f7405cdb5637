package org.indicatorworkbench.work.importing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.indicatorworkbench.domain.file.UnusableFile;
import org.junit.jupiter.api.function.Executable;

/** The one sentence with which a file is refused. */
final class Sentences {
  private Sentences() {}

  static String of(Executable reading) {
    return assertThrows(UnusableFile.class, reading).getMessage();
  }
}
