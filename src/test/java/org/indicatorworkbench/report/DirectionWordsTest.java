package org.indicatorworkbench.report;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.junit.jupiter.api.Test;

/** The lines beneath a table follow the settings and the rows in it. */
class DirectionWordsTest {
  private static final String RAW =
      "Increase, stable and decrease compare with May 2023; an arrow up (↑) there means more, which"
          + " may be good or bad.";

  @Test
  void aTableWithBothConventionsHasBothLines() {
    assertEquals(
        List.of(
            "Better, same and worse compare with May 2023; an arrow up (↑) there means better.",
            RAW),
        DirectionWords.of(rows(new AWorkspace().with("A1", judged()).with("A2", context()))));
  }

  @Test
  void theWordsAreThoseOfTheWorkspace() {
    assertEquals(
        List.of(
            "Positive, stable and negative compare with May 2023; an arrow up (↑) there means"
                + " better."),
        DirectionWords.of(
            rows(
                new AWorkspace()
                    .with("A1", judged())
                    .with(Setting.DIRECTION_WORDS, "positive stable negative"))));
  }

  @Test
  void byTheRawConventionThereIsOneLine() {
    assertEquals(
        List.of(RAW),
        DirectionWords.of(
            rows(
                new AWorkspace()
                    .with("A1", judged())
                    .with("A2", context())
                    .with(Setting.DIRECTION_CONVENTION, "raw"))));
  }

  @Test
  void theDeadBandIsSaidInTheUnitOfTheRows() {
    AWorkspace percentages =
        new AWorkspace().with("A1", judged()).with(Setting.DIRECTION_DEAD_BAND, "1.5");
    assertEquals(
        "A change of up to 1.5 points counts as none.",
        DirectionWords.of(rows(percentages)).getLast());
    assertEquals(
        "A change of up to 1.5 (points of a percentage, units of any other figure) counts as none.",
        DirectionWords.of(rows(percentages.with("A2", context()))).getLast());
  }

  @Test
  void whatIsComparedWithIsNamed() {
    AWorkspace year = new AWorkspace().with("A1", judged());
    assertEquals(
        new Note(
            "Direction",
            List.of(
                "Better, same and worse compare with June 2022; an arrow up (↑) there means"
                    + " better.",
                "Values are compared as displayed, each with that of the same period a year"
                    + " before.")),
        DirectionWords.note(rows(year.with(Setting.DIRECTION_AGAINST, "last year"))));
    assertEquals(
        List.of(
            "Better, same and worse compare with the average of July 2022 to June 2023; an arrow up"
                + " (↑) there means better.",
            "Values are compared as displayed, each with the average of the twelve months that end"
                + " with it."),
        DirectionWords.note(rows(year.with(Setting.DIRECTION_AGAINST, "average"))).sentences());
  }

  @Test
  void withoutAnyDirectionThereIsNothingToExplain() {
    assertEquals(
        List.of(),
        DirectionWords.note(
                rows(new AWorkspace().with("A1", thatIs(Polarity.NONE).with("2023-06", "1"))))
            .sentences());
  }

  private static AnIndicator judged() {
    return thatIs(Polarity.HIGHER)
        .aimingAt("95%")
        .with("2022-06", "87%")
        .with("2023-05", "92%")
        .with("2023-06", "90%");
  }

  private static AnIndicator context() {
    return thatIs(Polarity.NONE).in(Unit.NUMBER, 0).with("2023-05", "543").with("2023-06", "540");
  }

  private static List<RowState> rows(AWorkspace workspace) {
    return RowDeriver.all(workspace.made(), period("2023-06"));
  }
}
