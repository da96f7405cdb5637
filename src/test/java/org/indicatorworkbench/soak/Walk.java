package org.indicatorworkbench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.indicatorworkbench.domain.change.JournalFilter;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.soak.step.Chance;
import org.indicatorworkbench.soak.step.Step;
import org.indicatorworkbench.soak.step.Steps;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;

/** Random steps on a workbook, the same for the same seed, which is open all the while. */
final class Walk implements AutoCloseable {
  private static final int SEEN_STEPS = 60;

  private final long seed;
  private final Workbook workbook;
  private final Replay replay = new Replay();
  private Screen screen;

  private Walk(long seed, Workbook workbook) {
    this.seed = seed;
    this.workbook = workbook;
    screen = new Screen(workbook);
    assertTrue(workbook.canEdit(), "it can be edited");
    check();
  }

  /** Makes a workspace that is a sample to begin with, and leaves it closed. */
  static void begin(Path file, long seed) {
    int sample = (int) Math.floorMod(seed, (long) Samples.NAMES.size());
    Samples.create(Samples.NAMES.get(sample), file).close();
  }

  /** Goes on where the file is. */
  static Walk open(Path file, long seed) {
    return new Walk(seed, Workbook.open(file));
  }

  Workbook workbook() {
    return workbook;
  }

  Replay replay() {
    return replay;
  }

  /**
   * Takes a step.
   *
   * @param number of the step in the whole walk, however often the file was re-opened
   */
  void take(int number) {
    Chance chance = Chance.at(seed, number);
    Step step = Steps.any(chance);
    try {
      screen.touched(workbook, step.take(workbook, chance));
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError(step.word() + ": " + failure.getMessage(), failure);
    }
  }

  /**
   * Makes sure that the contents are those of the file and of its journal replayed, that the same
   * can be undone and redone, and that the screen shows it.
   */
  void check() {
    replay.follow(workbook);
    Exact.requireSame("the journal replayed", replay.now(), workbook.contents());
    assertEquals(replay.undoName(), workbook.undoName(), "what can be undone");
    assertEquals(replay.redoName(), workbook.redoName(), "what can be redone");
    try (Workbook reader = Workbook.openToRead(workbook.path())) {
      Exact.requireSame("the file", workbook.contents(), reader.contents());
      assertEquals(
          List.of(workbook.undoName(), workbook.redoName(), history(workbook)),
          List.of(reader.undoName(), reader.redoName(), history(reader)),
          "the history");
    }
    screen.check(workbook);
  }

  private static Object history(Workbook workbook) {
    return workbook.steps(JournalFilter.ALL, Long.MAX_VALUE, SEEN_STEPS);
  }

  /**
   * Undoes everything, which gives a new workspace, and redoes it, which gives the last state. That
   * each undo gives the state before its step, the replay makes sure of.
   *
   * @return how many steps there were
   */
  int unwind() {
    Workspace last = workbook.contents();
    int steps = 0;
    for (; workbook.undoName().isPresent(); steps++) {
      workbook.undo();
    }
    screen = new Screen(workbook);
    check();
    Exact.requireSame("everything undone", Workspace.EMPTY, workbook.contents());
    for (int step = 0; step < steps; step++) {
      workbook.redo();
    }
    screen = new Screen(workbook);
    check();
    Exact.requireSame("everything redone", last, workbook.contents());
    return steps;
  }

  @Override
  public void close() {
    workbook.close();
  }
}
