package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.spc.SpcTally;
import org.indicatorworkbench.ui.inspector.ProcessCounts;
import org.indicatorworkbench.ui.workbook.Threads;

/** Counts processes away from the toolkit's thread; the rows know theirs afterwards. */
record Processes(Threads threads) implements ProcessCounts {
  @Override
  public CompletionStage<SpcTally> of(List<RowState> rows) {
    return CompletableFuture.supplyAsync(
            () -> SpcTally.of(rows.stream().map(RowState::spc).toList()), threads.background())
        .thenApplyAsync(tally -> tally, threads.screen());
  }
}
