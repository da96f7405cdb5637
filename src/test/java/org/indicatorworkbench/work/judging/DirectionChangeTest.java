package org.indicatorworkbench.work.judging;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.trend.Against;
import org.indicatorworkbench.domain.trend.AverageOf;
import org.indicatorworkbench.domain.trend.DeadBand;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.DirectionRule;
import org.indicatorworkbench.domain.trend.WordSet;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Reading;
import org.junit.jupiter.api.Test;

class DirectionChangeTest {
  private static final DirectionRule OTHER =
      new DirectionRule(
          Convention.IMPROVEMENT,
          WordSet.POSITIVE_STABLE_NEGATIVE,
          DeadBand.read("1.5"),
          Against.LAST_YEAR,
          AverageOf.VALUES);

  @Test
  void onlyWhatIsOtherwiseBecomesASetting() {
    ChangeSet changes = DirectionChange.to(OTHER, Workspace.EMPTY);
    assertEquals("Change direction of travel", changes.name());
    assertEquals(
        List.of(
            made(Setting.DIRECTION_WORDS, "positive stable negative"),
            made(Setting.DIRECTION_DEAD_BAND, "1.5"),
            made(Setting.DIRECTION_AGAINST, "last year")),
        changes.changes());
    Workspace then = Workspace.EMPTY.with(changes);
    assertEquals(OTHER, then.settings().direction());
    assertEquals(List.of(), DirectionChange.to(OTHER, then).changes());
  }

  @Test
  void theRuleOfANewWorkspaceNeedsNoSettings() {
    Workspace other = Workspace.EMPTY.with(DirectionChange.to(OTHER, Workspace.EMPTY));
    assertEquals(Workspace.EMPTY, other.with(DirectionChange.to(DirectionRule.STANDARD, other)));
  }

  @Test
  void aPreviewSaysWhatWouldBePrintedAndHowManyRowsWouldHaveAnotherWord() {
    Workspace made =
        new AWorkspace()
            .with(
                "A1",
                thatIs(Polarity.HIGHER)
                    .aimingAt("95%")
                    .with("2022-06", "89%")
                    .with("2023-05", "92%")
                    .with("2023-06", "90%"))
            .with(
                "A2",
                thatIs(Polarity.NONE)
                    .with("2022-06", "50%")
                    .with("2023-05", "50%")
                    .with("2023-06", "60%"))
            .made();
    Reading now =
        Reading.of(
            made, Frequency.MONTH, Optional.of(period("2023-06")), LocalDate.of(2023, 7, 20));
    DirectionPreview preview = DirectionPreview.of(now, OTHER);
    assertEquals(
        List.of(
            "A1 Title of A1: 90% after 89% in June 2022 is printed as → stable.",
            "A2 Title of A2: 60% after 50% in June 2022 is printed as ↑ increase."),
        preview.examples());
    assertEquals("A change of up to 1.5 points counts as none.", preview.legend().getLast());
    assertEquals("1 of 2 rows would have another word.", preview.difference());
    assertEquals(
        "No row would have another word.",
        DirectionPreview.of(now, DirectionRule.STANDARD).difference());
  }

  private static Change made(Setting setting, String text) {
    return new Change.OfSetting(setting, Optional.empty(), Optional.of(text));
  }
}
