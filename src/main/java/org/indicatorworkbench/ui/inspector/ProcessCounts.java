package org.indicatorworkbench.ui.inspector;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.spc.SpcTally;

/** Counts what statistical process control says of rows. */
@FunctionalInterface
public interface ProcessCounts {

  /**
   * Asked on the toolkit's thread, which is not held up: many rows have long histories.
   *
   * @return completes on the toolkit's thread
   */
  CompletionStage<SpcTally> of(List<RowState> rows);
}
