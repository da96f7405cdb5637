package org.indicatorworkbench.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.work.Workbook;

/** Scrolling and editing in the main window with 500 indicators and 120 months, on a real file. */
final class WindowBenchmark implements Benchmark {
  private static final ManyIndicators INDICATORS = new ManyIndicators(500, 120);
  private static final double LINE = 1.0 / INDICATORS.rows();
  private static final double COLUMN = 1.0 / INDICATORS.months();

  private final List<Result> results = new ArrayList<>();
  private long memory;

  @Override
  public String word() {
    return "window";
  }

  @Override
  public String note() {
    return "Window: the main window with 500 indicators and 120 months, beside JavaFX's own table"
        + " of as many rows and columns and the size of the grid alone. Scrolling and moving"
        + " are processor time of the toolkit's thread; painted: with painting in software,"
        + " too. An edit or a paste is time on the clock, from the key until the changed"
        + " rows and the counts are painted; between them the edit is written to the file"
        + " and flushed to the disk. With both open the heap held "
        + memory
        + " MB.";
  }

  @Override
  public List<Result> run() throws CannotRun, IOException {
    Path file = freshFile();
    Fx.start();
    RealWindow window = Fx.get(() -> new RealWindow(file.resolveSibling("settings.properties")));
    long begun = System.nanoTime();
    window.open(file);
    Times opening = Times.of((System.nanoTime() - begun) / 1e6);
    TableView<?> grid = Fx.get(window::table);
    PlainTable plain = Fx.get(() -> plainBeside(grid));
    begun = System.nanoTime();
    Fx.get(
        () -> {
          plainBeside(grid).close();
          return null;
        });
    result("open", opening, Times.of((System.nanoTime() - begun) / 1e6), "under 2 s");
    edits("paste 5,000 cells", new Pasting(window), new PlainPasting(plain), 2, 10, "under 1 s");
    edits("edit to repaint", window, plain, 40, 100, "95 % under 50 ms");
    scroll("scroll down a line", grid, plain, ".scroll-bar:vertical", LINE);
    scroll("scroll down a page", grid, plain, ".scroll-bar:vertical", 29 * LINE);
    scroll("scroll right a bit", grid, plain, ".scroll-bar:horizontal", COLUMN / 5);
    scroll("scroll right a column", grid, plain, ".scroll-bar:horizontal", COLUMN);
    frames("move down a row", down(grid), down(plain.table()));
    System.gc();
    memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
    Fx.get(
        () -> {
          plain.table().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
          plain.table().getSelectionModel().setCellSelectionEnabled(true);
          return null;
        });
    frames("select a row more or less", selecting(grid), selecting(plain.table()));
    frames("select all or one", all(grid), all(plain.table()));
    window.close();
    return results;
  }

  private static Path freshFile() throws IOException {
    Path folder = Files.createDirectories(Benchmarks.FOLDER.resolve("window"));
    try (Stream<Path> left = Files.list(folder)) {
      for (Path old : left.toList()) {
        Files.delete(old);
      }
    }
    Path file = folder.resolve("indicators.iwb");
    try (Workbook made = Workbook.create(file)) {
      made.apply(INDICATORS.changes());
    }
    return file;
  }

  private static PlainTable plainBeside(TableView<?> grid) {
    int columns = grid.getVisibleLeafColumns().size();
    return new PlainTable(INDICATORS.rows(), columns, grid.getWidth(), grid.getHeight());
  }

  private void scroll(String work, TableView<?> grid, PlainTable plain, String bar, double share) {
    frames(work, scroll(grid, bar, share), scroll(plain.table(), bar, share));
  }

  /** To the end and back, as often as it takes. */
  private static IntConsumer scroll(TableView<?> table, String selector, double share) {
    ScrollBar bar = Fx.get(() -> (ScrollBar) table.lookup(selector));
    return step -> {
      double at = step * share % 2;
      bar.setValue(bar.getMax() * (at < 1 ? at : 2 - at));
    };
  }

  private static IntConsumer down(TableView<?> table) {
    return step -> {
      table.requestFocus();
      new Typist(table.getScene()).press(KeyCode.DOWN);
    };
  }

  /** Twenty rows down and up again. */
  private static IntConsumer selecting(TableView<?> table) {
    return step -> {
      table.requestFocus();
      new Typist(table.getScene())
          .press(step % 40 < 20 ? KeyCode.DOWN : KeyCode.UP, Set.of(KeyCode.SHIFT));
    };
  }

  private static IntConsumer all(TableView<?> table) {
    return step -> {
      table.requestFocus();
      Typist typist = new Typist(table.getScene());
      if (step % 2 == 0) {
        typist.press(KeyCode.A, Set.of(KeyCode.CONTROL));
      } else {
        typist.press(KeyCode.LEFT);
      }
    };
  }

  private void edits(
      String work, Editable ours, Editable others, int warmUp, int steps, String goal)
      throws CannotRun {
    Times mine = EditClock.time(ours, warmUp, steps);
    result(work, mine, EditClock.time(others, warmUp, steps), goal);
  }

  private void frames(String work, IntConsumer ours, IntConsumer others) {
    FrameClock.Timed mine = FrameClock.time(ours);
    FrameClock.Timed plain = FrameClock.time(others);
    result(work, mine.laidOut(), plain.laidOut(), "95 % under 16 ms");
    result(work + ", painted", mine.whole(), plain.whole(), "95 % under 16 ms");
  }

  private void result(String work, Times ours, Times others, String goal) {
    System.out.printf("Timed: %s, median %.1f ms%n", work, ours.median());
    results.add(new Result(work, ours, "plain table", others, goal));
  }
}
