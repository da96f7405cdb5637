package org.indicatorworkbench.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.check.Checked;
import org.indicatorworkbench.domain.check.Checks;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Reading;

/** All checks of a large workspace, and what an edit in it costs. */
final class CheckBenchmark implements Benchmark {
  private static final ManyIndicators INDICATORS = new ManyIndicators(500, 120);
  private static final LocalDate TODAY = LocalDate.of(2029, 1, 10);
  private static final int WARM_UP = 5;
  private static final int RUNS = 15;

  @Override
  public String word() {
    return "check";
  }

  @Override
  public String note() {
    return "Check: 500 indicators, shares, counts with their rates and parts, 120 months each, a"
        + " printed rating beside every row. All rows are judged anew in it, which alone is the"
        + " time beside. An edit is the next contents and every row that it touches.";
  }

  @Override
  public List<Result> run() {
    Workspace workspace = workspace();
    Period last = INDICATORS.last();
    List<Double> checked = new ArrayList<>();
    List<Double> derived = new ArrayList<>();
    List<Double> edited = new ArrayList<>();
    for (int run = -WARM_UP; run < RUNS; run++) {
      long begun = System.nanoTime();
      Checks.run(Checked.of(workspace, last));
      long between = System.nanoTime();
      RowDeriver.all(workspace, last);
      long ended = System.nanoTime();
      double edit = edit(workspace, run + WARM_UP);
      if (run >= 0) {
        checked.add((between - begun) / 1e6);
        derived.add((ended - between) / 1e6);
        edited.add(edit);
      }
    }
    Times alone = new Times(derived);
    return List.of(
        new Result("all checks", new Times(checked), "judging all rows", alone, "under 2 s"),
        new Result("one edit", new Times(edited), "judging all rows", alone, "under 5 ms"));
  }

  /** In milliseconds. */
  private static double edit(Workspace workspace, int run) {
    Reading reading = Reading.opening(workspace, TODAY);
    Entry entry = List.copyOf(workspace.inOrder()).get(run * 7);
    ChangeSet step =
        new ChangeSet(
            "Edit",
            List.of(
                new Change.OfObservation(
                    entry.indicator().code(),
                    INDICATORS.last(),
                    entry.series().at(INDICATORS.last()),
                    Optional.of(Observation.of(new Value.Figure(BigDecimal.valueOf(33 + run)))))));
    long begun = System.nanoTime();
    reading.next(workspace.with(step), Set.of(entry.indicator().code()), TODAY);
    return (System.nanoTime() - begun) / 1e6;
  }

  private static Workspace workspace() {
    Workspace shares = Workspace.EMPTY.with(INDICATORS.changes());
    List<Change> changes = new ArrayList<>();
    int row = 0;
    for (Entry entry : shares.inOrder()) {
      Indicator plain = entry.indicator();
      changes.add(
          new Change.OfIndicator(
              plain.code(), Optional.of(plain), Optional.of(mixed(plain, row++))));
      changes.add(
          new Change.OfPublished(
              plain.code(),
              INDICATORS.last(),
              Optional.empty(),
              Optional.of(new PublishedRating(Optional.of(Rag.RED), "increase"))));
    }
    changes.add(
        new Change.OfPopulation(
            new PopulationKey(INDICATORS.last(), AgeGroup.CHILDREN),
            Optional.empty(),
            Optional.of(43_367L)));
    return shares.with(new ChangeSet("Mix", changes));
  }

  /** Of ten rows five stay shares; a count, its rate, and three parts of the count. */
  private static Indicator mixed(Indicator plain, int row) {
    int block = row / 10;
    return switch (row % 10) {
      case 0 -> plain.draft().unit(Unit.NUMBER).title("Children of team " + block).made();
      case 1 ->
          plain
              .draft()
              .unit(Unit.PER_10_000)
              .title("Children of team " + block + " per 10,000")
              .made();
      case 2, 3, 4 ->
          plain
              .draft()
              .unit(Unit.NUMBER)
              .parent(Optional.of(new IndicatorCode("I" + block * 10)))
              .made();
      default -> plain;
    };
  }
}
