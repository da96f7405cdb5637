package org.indicatorworkbench.ui.inspector;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.indicatorworkbench.domain.indicator.IndicatorCode;

/** Who changed what. */
@FunctionalInterface
public interface ChangeHistory {

  /**
   * Every change of an indicator, its values, targets, benchmarks and commentary, newest first.
   * Asked on the toolkit's thread, which is not held up.
   *
   * @return completes on the toolkit's thread; with an exception whose message is one sentence
   *     where the history cannot be read
   */
  CompletionStage<List<PastChange>> of(IndicatorCode code);
}
