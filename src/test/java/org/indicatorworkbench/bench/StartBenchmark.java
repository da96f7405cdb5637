package org.indicatorworkbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.indicatorworkbench.work.Samples;

/** From the start of the virtual machine until the grid of a workspace is painted. */
final class StartBenchmark implements Benchmark {
  private static final int RUNS = 5;

  private final Path folder = Benchmarks.FOLDER.resolve("start");
  private final List<String> workbench = List.of(folder.toString());
  private final List<String> empty = List.of();

  @Override
  public String word() {
    return "start";
  }

  @Override
  public String note() {
    return "Start: fresh processes in turn, from jars, on JavaFX's Headless platform; from the"
        + " start of the process until the frame with the grid's first cells was painted. The"
        + " workbench opens its sample. The rows with an AOT cache give each program a cache of"
        + " its own, made by one run of it; the program does not ship one yet.";
  }

  @Override
  public List<Result> run() throws CannotRun, IOException, InterruptedException {
    Files.createDirectories(folder);
    Path sample = folder.resolve(Samples.DEFAULT + ".iwb");
    if (!Files.exists(sample)) {
      Samples.create(Samples.DEFAULT, sample).close();
    }
    Child child = Child.of(packed());
    return List.of(
        result("start to first usable window", child, List.of(), List.of()),
        result(
            "the same, both with an AOT cache",
            child,
            cache(child, "workbench", workbench),
            cache(child, "empty", empty)));
  }

  private Result result(String work, Child child, List<String> options, List<String> otherOptions)
      throws CannotRun, IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (int run = -1; run < RUNS; run++) {
      double one = child.run(options, workbench);
      double other = child.run(otherOptions, empty);
      if (run >= 0) {
        ours.add(one);
        others.add(other);
      }
    }
    return new Result(work, new Times(ours), "empty window", new Times(others), "1.5 x");
  }

  private static List<String> cache(Child child, String name, List<String> arguments)
      throws CannotRun, IOException, InterruptedException {
    Path cache = Benchmarks.FOLDER.resolve(name + ".aot");
    Files.deleteIfExists(cache);
    child.run(List.of("-XX:AOTCacheOutput=" + cache), arguments);
    if (!Files.exists(cache)) {
      throw new CannotRun("no AOT cache was written to " + cache + ".");
    }
    // Else a cache that does not fit would be passed over in silence.
    return List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on");
  }

  /** A cache is made for jars only. */
  private static Path packed() throws CannotRun {
    Path jar = Benchmarks.FOLDER.resolve("benchmarks.jar");
    ToolProvider packer =
        ToolProvider.findFirst("jar")
            .orElseThrow(() -> new CannotRun("this Java has no jar tool; use a whole JDK."));
    String classes = Path.of("target", "test-classes").toString();
    int status =
        packer.run(
            System.out,
            System.err,
            "--create",
            "--file",
            jar.toString(),
            "-C",
            classes,
            FirstFrame.class.getPackageName().replace('.', '/'));
    if (status != 0) {
      throw new CannotRun("the classes in " + classes + " could not be packed.");
    }
    return jar;
  }
}
