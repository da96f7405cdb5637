package org.indicatorworkbench.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.calculation.Calculation;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Reading;

/** From one edited value to the next reading, with every column of the row worked out. */
final class JudgeBenchmark implements Benchmark {
  private static final ManyIndicators INDICATORS = new ManyIndicators(500, 120);
  private static final LocalDate TODAY = LocalDate.of(2029, 1, 10);
  private static final int WARM_UP = 200;
  private static final int RUNS = 301;
  private static final int RUNS_OF_ALL = 9;

  @Override
  public String word() {
    return "judge";
  }

  @Override
  public String note() {
    return "Judge: an edit in memory of 500 indicators with 120 months each: the next contents, the"
        + " next reading, and of the row that was edited rating, direction, limits and all"
        + " calculated columns. Beside it the same for every row.";
  }

  @Override
  public List<Result> run() {
    Workspace contents = Workspace.EMPTY.with(INDICATORS.changes());
    Reading reading = Reading.of(contents, Frequency.MONTH, Optional.of(INDICATORS.last()), TODAY);
    List<Double> ours = new ArrayList<>();
    for (int run = -WARM_UP; run < RUNS; run++) {
      IndicatorCode code = new IndicatorCode("I" + Math.floorMod(run * 7, 500));
      ChangeSet edit = edit(contents, code, 50 + Math.floorMod(run, 49));
      long begun = System.nanoTime();
      contents = contents.with(edit);
      reading = reading.next(contents, Set.of(code), TODAY);
      reading.rows().stream()
          .filter(row -> row.code().equals(code))
          .forEach(JudgeBenchmark::workOut);
      if (run >= 0) {
        ours.add((System.nanoTime() - begun) / 1e6);
      }
    }
    List<Double> all = new ArrayList<>();
    for (int run = 0; run < RUNS_OF_ALL; run++) {
      long begun = System.nanoTime();
      RowDeriver.all(contents, INDICATORS.last()).forEach(JudgeBenchmark::workOut);
      all.add((System.nanoTime() - begun) / 1e6);
    }
    return List.of(
        new Result(
            "recompute after one edit, 500 x 120",
            new Times(ours),
            "every row",
            new Times(all),
            "under 5 ms"));
  }

  private static ChangeSet edit(Workspace contents, IndicatorCode code, int number) {
    Optional<Observation> before =
        contents.entry(code).orElseThrow().series().at(INDICATORS.last());
    Observation after = Observation.of(new Value.Figure(BigDecimal.valueOf(number)));
    return new ChangeSet(
        "Edit",
        List.of(new Change.OfObservation(code, INDICATORS.last(), before, Optional.of(after))));
  }

  /** What is worked out only when it is asked for. */
  private static void workOut(RowState row) {
    row.spc();
    for (Calculation calculation : Calculation.values()) {
      calculation.of(row);
    }
  }
}
