package org.indicatorworkbench.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who owes what is pending. */
final class OwedTest {
  private static final Period JUNE = PeriodReader.read("2023-06", Optional.empty());

  @TempDir Path folder;

  @Test
  void nobodyOwesAnythingWhereNothingIsPending() {
    assertEquals(Optional.empty(), Owed.sentence(List.of()));
    assertEquals(Optional.empty(), Owed.sentence(rows()));
  }

  @Test
  void whoOwesHowManyAndWhenAndWhatNobodyOwes() {
    assertEquals(
        Optional.of(
            "Pending: HR (2), without a date; Education, due January 2024; 1 without an owner"),
        Owed.sentence(
            rows(
                "V1 requested from HR",
                "V2 requested from HR",
                "V3 requested from Education",
                "V3 due January 2024",
                "V4 tbc")));
  }

  private List<RowState> rows(String... typed) {
    try (Workbook workbook = Samples.create(Samples.DEFAULT, folder.resolve("panel.iwb"))) {
      Workspace contents = workbook.contents();
      for (String text : typed) {
        contents =
            contents.with(EditPlanner.plan("Edit", List.of(cell(text)), contents).changes(true));
      }
      List<IndicatorCode> visits =
          Arrays.stream(new String[] {"V1", "V2", "V3", "V4"}).map(IndicatorCode::new).toList();
      return RowDeriver.all(contents, JUNE).stream()
          .filter(row -> visits.contains(row.code()))
          .toList();
    }
  }

  private static TypedCell cell(String typed) {
    return new TypedCell(
        new Place.Figure(new IndicatorCode(typed.substring(0, 2)), JUNE), typed.substring(3));
  }
}
