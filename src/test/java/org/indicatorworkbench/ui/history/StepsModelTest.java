package org.indicatorworkbench.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.ui.workbook.Threads;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.history.StepState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsModelTest {
  private static final Period JUNE = PeriodReader.read("2023-06", Optional.empty());
  private static final int STEPS = 450;

  @TempDir Path folder;

  private OpenWorkbook open;
  private StepsModel model;

  @BeforeEach
  void open() {
    Workbook workbook = Samples.create(Samples.DEFAULT, folder.resolve("panel.iwb"));
    IntStream.range(1, STEPS).forEach(at -> workbook.apply(step(at)));
    open =
        new OpenWorkbook(
            workbook,
            Optional.empty(),
            new Threads(Runnable::run, Runnable::run, Runnable::run),
            Clock.fixed(Instant.parse("2023-07-20T10:42:00Z"), ZoneOffset.UTC));
    model = new StepsModel(open);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void nothing_is_read_before_somebody_looks_and_then_a_page_at_a_time() {
    assertEquals(0, model.steps().size());
    model.watch(true);
    assertEquals(200, model.steps().size());
    model.more();
    model.more();
    model.more();
    assertEquals(
        IntStream.iterate(STEPS, id -> id - 1).limit(STEPS).boxed().toList(),
        model.steps().stream().map(step -> (int) step.entry().id()).toList());
    model.watch(false);
    assertEquals(0, model.steps().size());
  }

  @Test
  void what_is_done_comes_on_top_and_what_it_took_back_says_so_however_old_it_is() {
    model.watch(true);
    model.more();
    open.undo();
    assertEquals("Undo: Step 449", model.steps().get(0).name());
    assertEquals(StepState.UNDONE, model.steps().get(1).state());
    assertEquals(401, model.steps().size());
    open.redo();
    assertEquals("Redo: Step 449", model.steps().get(0).name());
    assertEquals(StepState.DONE, model.steps().get(2).state());
  }

  @Test
  void words_and_a_cell_choose_the_steps() {
    model.watch(true);
    model.wordsProperty().set("step 44");
    assertEquals(14, model.steps().size());
    model.wordsProperty().set("");
    model.cellProperty().set(Optional.of(new CellKey(new IndicatorCode("V3"), JUNE)));
    assertEquals(
        List.of("nothing → 90% · by " + System.getProperty("user.name")),
        model.steps().stream().map(StepText::detail).toList());
  }

  private static ChangeSet step(int number) {
    Optional<String> before =
        number == 1 ? Optional.empty() : Optional.of(String.valueOf(number - 1));
    Change change =
        new Change.OfSetting(Setting.SMALL_NUMBERS, before, Optional.of(String.valueOf(number)));
    return new ChangeSet("Step " + number, List.of(change));
  }
}
