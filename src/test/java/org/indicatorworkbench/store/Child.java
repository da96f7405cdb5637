package org.indicatorworkbench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another process that runs a class of the tests, until it is killed or closed. */
public final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader says;

  private Child(Process process) {
    this.process = process;
    says = process.inputReader();
  }

  public static Child run(Class<?> main, String... arguments) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir", ""),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    return new Child(
        new ProcessBuilder(Stream.concat(java.stream(), Stream.of(arguments)).toList())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** Its next line; null at its end. */
  public String line() throws IOException {
    return says.readLine();
  }

  /** Kills it, with no chance to tidy up. */
  public void kill() throws InterruptedException {
    // Not by the process, which would close what it said as well.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** Closes its input, which asks it to end, and waits until it has. */
  void end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
