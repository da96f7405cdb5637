package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.junit.jupiter.api.Test;

final class LeftFrequencyTest extends WindowTest {

  @Test
  void a_workspace_opens_at_the_frequency_at_which_it_was_left_without_showing_another_first() {
    Path file = startOnSample();
    Indicator quarterly =
        AnIndicator.thatIs(Polarity.HIGHER).each(Frequency.QUARTER).indicator("Q1");
    onFx(() -> workbook().apply(adding(quarterly)));
    eventually("there are quarters", () -> frequencies().contains(Frequency.QUARTER));
    onFx(() -> workbook().show(Frequency.QUARTER));
    eventually("quarters are shown", () -> shown() == Frequency.QUARTER);
    closeWorkspace();

    List<Frequency> seen = new ArrayList<>();
    onFx(
        () ->
            shell()
                .currentProperty()
                .subscribe(
                    open ->
                        open.map(OpenWorkbook::readingProperty)
                            .ifPresent(
                                reading -> reading.subscribe(now -> seen.add(now.frequency())))));
    open(file);
    get(() -> workbook().ask(_ -> true).toCompletableFuture()).join();
    assertEquals(List.of(Frequency.QUARTER), get(() -> List.copyOf(seen)));
    assertEquals(
        List.of("Q1"), get(() -> workbook().rows().stream().map(r -> r.code().text()).toList()));
  }

  private List<Frequency> frequencies() {
    return workbook().getReading().frequencies();
  }

  private Frequency shown() {
    return workbook().getReading().frequency();
  }

  private static ChangeSet adding(Indicator indicator) {
    return new ChangeSet(
        "Add Q1",
        List.of(
            new Change.OfIndicator(indicator.code(), Optional.empty(), Optional.of(indicator))));
  }
}
