package org.indicatorworkbench.ui.inspector;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupMovesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DIRECTION_WORDS      | better same worse        | 1 better, 0 the same, 1 worse than before
          DIRECTION_WORDS      | positive stable negative | 1 positive, 0 stable, 1 negative, against the last earlier figure
          DIRECTION_CONVENTION | raw                      | 2 increase, 0 stable, 1 decrease, against the last earlier figure
          DIRECTION_AGAINST    | last year                | 1 better, 0 the same, 0 worse, against the same period a year before
          """)
  void rowsAreCountedInTheWordsOfTheWorkspace(Setting setting, String text, String words) {
    AWorkspace workspace =
        new AWorkspace()
            .with(
                "A",
                thatIs(Polarity.HIGHER)
                    .aimingAt("95%")
                    .with("2022-06", "80")
                    .with("2023-05", "90")
                    .with("2023-06", "91"))
            .with(
                "B",
                thatIs(Polarity.HIGHER).aimingAt("95%").with("2023-05", "90").with("2023-06", "89"))
            .with("C", thatIs(Polarity.NONE).with("2023-05", "90").with("2023-06", "91"))
            .with(setting, text);
    assertEquals(words, GroupMoves.of(RowDeriver.all(workspace.made(), period("2023-06"))));
  }
}
