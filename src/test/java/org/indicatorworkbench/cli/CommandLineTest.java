package org.indicatorworkbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test that runs commands as a script would, in a folder of its own, on a machine without a
 * display.
 */
abstract class CommandLineTest {
  @TempDir Path folder;

  /** How a command ended and what it printed. */
  record Ran(int status, String out, String err) {}

  final Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err));
    int status = new Cli(console, new NoScreen()).run(arguments);
    return new Ran(status, out.toString(), err.toString());
  }

  /** A path in the test's folder. */
  final String at(String name) {
    return folder.resolve(name).toString();
  }

  /** Writes a file into the test's folder and gives its path. */
  final String file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content).toString();
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  private record NoScreen() implements Screen {
    @Override
    public boolean isThere() {
      return false;
    }

    @Override
    public void open(Optional<Path> workspace) {
      throw new AssertionError("there is no display");
    }

    @Override
    public void picture(Path workspace, IndicatorCode chosen, Path light, Path dark) {
      throw new AssertionError("no picture was asked for");
    }
  }
}
