package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.inspector.ChangeHistory;
import org.indicatorworkbench.ui.inspector.PastChange;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;

/** The inspector's history, read from the journal of the open workbook. */
record PastChanges(OpenWorkbook open) implements ChangeHistory {
  @Override
  public CompletionStage<List<PastChange>> of(IndicatorCode code) {
    return open.ask(
        workbook ->
            workbook.history(code).stream()
                .map(
                    past ->
                        new PastChange(
                            past.entry().at(),
                            past.entry().who(),
                            past.entry().name(),
                            past.change()))
                .toList());
  }
}
