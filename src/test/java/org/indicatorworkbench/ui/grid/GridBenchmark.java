package org.indicatorworkbench.ui.grid;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.theme.Theme;

/**
 * Times the grid with 500 indicators and 60 months in a window of 1600 by 940 pixels: processor
 * time from one step to the next, with styling, layout and painting all on one thread. What else
 * the machine does at the time is not counted.
 */
public final class GridBenchmark {
  private static final int ROWS = 500;
  private static final int PERIODS = 60;
  private static final int WARM_UP = 100;
  private static final int STEPS = 300;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final YearMonth FIRST = YearMonth.of(2019, 1);

  private final List<Period> periods =
      IntStream.range(0, PERIODS).<Period>mapToObj(at -> new Month(FIRST.plusMonths(at))).toList();
  private GridFixture grid;

  private GridBenchmark() {}

  /**
   * Prints a line for each kind of step, then ends the toolkit.
   *
   * @param args words of the kinds to time; all of them without any
   */
  public static void main(String[] args) throws InterruptedException {
    System.setProperty("quantum.multithreaded", "false");
    System.setProperty("javafx.animation.fullspeed", "true");
    GridBenchmark benchmark = new GridBenchmark();
    Platform.startup(() -> {});
    benchmark.onFx(benchmark::open);
    for (Map.Entry<String, IntConsumer> each : benchmark.steps().entrySet()) {
      if (args.length == 0 || each.getKey().contains(args[0])) {
        benchmark.time(each.getKey(), each.getValue());
      }
    }
    Platform.exit();
  }

  private void open() {
    grid = new GridFixture(workspace(), periods, periods.getLast());
    Scene scene = new Scene(grid.view, 1600, 940);
    new Appearance(Theme.LIGHT, new SimpleBooleanProperty(false)).dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    grid.view.requestFocus();
  }

  private Map<String, IntConsumer> steps() {
    Map<String, IntConsumer> steps = new LinkedHashMap<>();
    steps.put("scroll down a line", scroll(".scroll-bar:vertical", 1.0 / ROWS));
    steps.put("scroll down a page", scroll(".scroll-bar:vertical", 29.0 / ROWS));
    steps.put("scroll right a bit", scroll(".scroll-bar:horizontal", 15.0 / 3000));
    steps.put("scroll right a column", scroll(".scroll-bar:horizontal", 70.0 / 3000));
    steps.put("edit to repaint", this::edit);
    steps.put("move the focus", this::move);
    return steps;
  }

  private IntConsumer scroll(String selector, double share) {
    return step -> {
      ScrollBar bar = (ScrollBar) grid.view.lookup(selector);
      double at = step * share % 2;
      bar.setValue(bar.getMax() * (at < 1 ? at : 2 - at));
    };
  }

  private void edit(int step) {
    ScrollBar bar = (ScrollBar) grid.view.lookup(".scroll-bar:vertical");
    bar.setValue(0);
    String text = 50 + step % 50 + "%";
    grid.edit(new IndicatorCode("I" + step % 20), periods.getLast(), text);
  }

  private void move(int step) {
    int line = 1 + step % 20;
    grid.model.select(new CellAddress(new IndicatorCode("I" + line), periods.getLast()));
  }

  private void time(String what, IntConsumer step) throws InterruptedException {
    double[] times = new double[STEPS];
    CountDownLatch done = new CountDownLatch(1);
    onFx(
        () ->
            new AnimationTimer() {
              private int at = -WARM_UP;
              private long last;

              @Override
              public void handle(long now) {
                long time = CLOCK.getCurrentThreadCpuTime();
                if (at > 0) {
                  times[at - 1] = (time - last) / 1e6;
                }
                if (at++ == STEPS) {
                  stop();
                  done.countDown();
                } else {
                  last = CLOCK.getCurrentThreadCpuTime();
                  step.accept(at + WARM_UP);
                }
              }
            }.start());
    done.await();
    Arrays.sort(times);
    System.out.printf(
        "grid, %s: median %.1f ms, 95 %% under %.1f ms%n",
        what, times[STEPS / 2], times[STEPS * 95 / 100]);
  }

  private void onFx(Runnable action) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          action.run();
          done.countDown();
        });
    done.await();
  }

  private Workspace workspace() {
    List<Change> changes = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      IndicatorCode code = new IndicatorCode("I" + row);
      changes.add(new Change.OfIndicator(code, Optional.empty(), Optional.of(indicator(row))));
      changes.add(
          new Change.OfTarget(
              code,
              Optional.empty(),
              Optional.empty(),
              Optional.of(TargetReader.read("75%", Unit.PERCENTAGE))));
      for (int at = 0; at < PERIODS; at++) {
        Value value = new Value.Figure(BigDecimal.valueOf(50 + (row * 7 + at * 13) % 50));
        changes.add(
            new Change.OfObservation(
                code, periods.get(at), Optional.empty(), Optional.of(Observation.of(value))));
      }
    }
    return Workspace.EMPTY.with(new ChangeSet("Make", changes));
  }

  private static Indicator indicator(int row) {
    return new Indicator(
        new IndicatorCode("I" + row),
        row,
        new Section("Section " + row / 25),
        "Children visited within so many working days of a decision, team " + row,
        Unit.PERCENTAGE,
        0,
        Polarity.HIGHER,
        Frequency.MONTH,
        Basis.SNAPSHOT,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "");
  }
}
