package org.indicatorworkbench.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Times the program beside other programs that do the same, and says what it found on standard
 * output and in {@code target/bench/report.md}. Nothing is asserted: how long something takes
 * depends on the machine, and only the reader knows what else ran on it.
 */
public final class Benchmarks {
  /** Where benchmarks keep their files. */
  static final Path FOLDER = Path.of("target", "bench");

  private Benchmarks() {}

  /**
   * Runs benchmarks one after another.
   *
   * @param words of those to run; all without any
   */
  public static void main(String... words) throws Exception {
    List<Benchmark> all =
        List.of(
            new StartBenchmark(),
            new DeckBenchmark(),
            new JudgeBenchmark(),
            new CheckBenchmark(),
            new WindowBenchmark());
    List<Benchmark> chosen =
        all.stream()
            .filter(one -> words.length == 0 || List.of(words).contains(one.word()))
            .toList();
    List<Result> results = new ArrayList<>();
    try {
      if (chosen.isEmpty()) {
        throw new CannotRun(
            "there is no benchmark of that name; choose from "
                + String.join(", ", all.stream().map(Benchmark::word).toList())
                + ".");
      }
      Files.createDirectories(FOLDER);
      for (Benchmark benchmark : chosen) {
        System.out.println("Timing: " + benchmark.word());
        results.addAll(benchmark.run());
      }
    } catch (CannotRun reason) {
      System.err.println("The benchmarks stopped: " + reason.getMessage());
      System.exit(1);
    }
    String report = ReportText.of(results, chosen.stream().map(Benchmark::note).toList());
    System.out.print(report);
    Files.writeString(FOLDER.resolve("report.md"), report);
    // The toolkit's threads would keep the program alive.
    System.exit(0);
  }
}
