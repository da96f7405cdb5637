package org.indicatorworkbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.NotExported;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.work.exporting.Exporting;

/** From a workspace in memory to a deck on the disk. */
final class DeckBenchmark implements Benchmark {
  private static final ManyIndicators INDICATORS = new ManyIndicators(380, 13);
  private static final int WARM_UP = 5;
  private static final int RUNS = 9;

  @Override
  public String word() {
    return "deck";
  }

  @Override
  public String note() {
    return "Deck: our time begins with the workspace, so that judging, wording and planning are in"
        + " it. POI alone writes what was read back from our deck: the same slides, tables, texts,"
        + " fills, lines and dots, but no typefaces, insets, borders or descriptions.";
  }

  @Override
  public List<Result> run() throws IOException, NotExported {
    Path deck = Benchmarks.FOLDER.resolve("deck.pptx");
    Path bare = Benchmarks.FOLDER.resolve("deck-bare.pptx");
    Exporting exporting =
        new Exporting(
            Workspace.EMPTY.with(INDICATORS.changes()),
            Recipes.BOARD_DECK,
            INDICATORS.last(),
            "Children’s services performance");
    exporting.write(deck, Progress.UNWATCHED);
    BareDeck same = BareDeck.read(deck);
    List<Double> ours = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (int run = -WARM_UP; run < RUNS; run++) {
      long begun = System.nanoTime();
      exporting.write(deck, Progress.UNWATCHED);
      long between = System.nanoTime();
      same.write(bare);
      long ended = System.nanoTime();
      if (run >= 0) {
        ours.add((between - begun) / 1e6);
        others.add((ended - between) / 1e6);
      }
    }
    String work = "deck of " + same.slides().size() + " slides";
    return List.of(new Result(work, new Times(ours), "POI alone", new Times(others), "3 x"));
  }
}
