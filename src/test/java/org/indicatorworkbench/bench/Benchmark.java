package org.indicatorworkbench.bench;

import java.util.List;

/** Work that is timed beside other work of the same size. */
interface Benchmark {
  /** The word that chooses it on the command line. */
  String word();

  /** What a reader must know to understand its numbers. */
  String note();

  /**
   * Runs it, more than once.
   *
   * @throws CannotRun when something it needs is not there
   */
  List<Result> run() throws Exception;
}
