package org.indicatorworkbench.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@link FirstFrame} as a fresh process, from jars alone as the program ships.
 *
 * @param classPath the jars
 */
record Child(String classPath) {
  private static final Path OUT = Path.of("target");
  private static final Path PROGRAM = OUT.resolve("indicator-workbench.jar");

  /**
   * @param benchmarks a jar with the classes of this package
   */
  static Child of(Path benchmarks) throws CannotRun, IOException {
    if (!Files.exists(PROGRAM)) {
      throw new CannotRun(
          "there is no " + PROGRAM + " to start; run the benchmarks with “mvn -Pbench verify”.");
    }
    try (Stream<Path> libraries = Files.list(OUT.resolve("lib"))) {
      return new Child(
          Stream.concat(
                  Stream.of(benchmarks, PROGRAM),
                  libraries.filter(file -> file.toString().endsWith(".jar")).sorted())
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)));
    }
  }

  /**
   * Starts it and waits for its end.
   *
   * @param options of the virtual machine
   * @param arguments of the program
   * @return milliseconds from the start until it said that it had painted
   */
  double run(List<String> options, List<String> arguments)
      throws CannotRun, IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command(options, arguments))
            .redirectError(ProcessBuilder.Redirect.appendTo(errors().toFile()));
    builder.environment().put("INDICATOR_WORKBENCH_HOME", Benchmarks.FOLDER + "/home");
    // The program opens no window where no display is named; the Headless platform needs none.
    builder.environment().put("DISPLAY", ":0");
    long begun = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader says = process.inputReader()) {
      String line = says.readLine();
      double passed = (System.nanoTime() - begun) / 1e6;
      process.waitFor();
      if (!FirstFrame.PAINTED.equals(line)) {
        throw new CannotRun("a started window was not painted; " + errors() + " says why.");
      }
      return passed;
    }
  }

  private List<String> command(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djavafx.cachedir=target/javafx-cache"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, FirstFrame.class.getName()));
    command.addAll(arguments);
    return command;
  }

  private static Path errors() {
    return Benchmarks.FOLDER.resolve("start-errors.txt");
  }
}
