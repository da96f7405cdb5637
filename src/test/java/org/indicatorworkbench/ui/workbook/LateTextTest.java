package org.indicatorworkbench.ui.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.work.Samples;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text typed while the screen does not show yet what has been changed. */
final class LateTextTest {
  private static final Period JUNE = PeriodReader.read("2023-06", Optional.empty());
  private static final Place V3 = new Place.Figure(new IndicatorCode("V3"), JUNE);

  @TempDir Path folder;

  private final Queue<Runnable> screen = new ArrayDeque<>();

  @Test
  void partsThatCameMeanwhileAreNotReplacedUnseenAndTheTextIsKept() {
    Workbook workbook = Samples.create(Samples.DEFAULT, folder.resolve("panel.iwb"));
    OpenWorkbook open =
        new OpenWorkbook(
            workbook,
            Optional.empty(),
            new Threads(Runnable::run, Runnable::run, screen::add),
            Clock.systemDefaultZone());
    open.apply(
        EditPlanner.plan("Import", List.of(new TypedCell(V3, "35/80")), workbook.contents())
            .changes(true));
    TypedCell late = new TypedCell(V3, "50");
    assertInstanceOf(CellOutcome.Changes.class, open.type(late, false));
    while (!screen.isEmpty()) {
      screen.remove().run();
    }
    assertEquals(
        Optional.of(
            "V3, June 2023 was changed before your text came; look at it and type it again."),
        open.problemProperty().get());
    assertEquals(
        List.of(new Unwritten.Attempt("Edit V3, June 2023", List.of(late), false)),
        open.unwritten().attempts());
    assertEquals(
        "35/80",
        ValuePrinter.editable(
            workbook
                .contents()
                .entry(V3.code())
                .orElseThrow()
                .series()
                .at(JUNE)
                .orElseThrow()
                .value()));

    open.problemProperty().set(Optional.empty());
    assertEquals(List.of(), open.unwritten().attempts());
    open.close();
  }
}
