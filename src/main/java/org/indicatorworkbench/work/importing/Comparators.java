package org.indicatorworkbench.work.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.workspace.Workspace;

/** The names of comparators, each in the spelling that the workspace has already. */
final class Comparators {
  private final Map<String, String> spellings = new HashMap<>();

  Comparators(Workspace start) {
    start.inOrder().stream()
        .flatMap(entry -> entry.benchmarks().stream())
        .map(Benchmark::comparator)
        .forEach(name -> spellings.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
  }

  String spelled(String name) {
    return spellings.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> name);
  }
}
