package org.indicatorworkbench.domain.calculation;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of published papers, and by hand. */
final class ChangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE | 1/21 1/23 | ON_PREVIOUS_PERCENT | -8.6957 | -8.7% | from 5% (1 of 21) in May 2023 to 4% (1 of 23) in June 2023, as a share of the earlier figure, before rounding
          PERCENTAGE | 1/21 1/23 | ON_PREVIOUS | -0.4141 | -0.4 points | 4% (1 of 23) in June 2023 less 5% (1 of 21) in May 2023
          PERCENTAGE | 92% 90%   | ON_PREVIOUS | -2.0000 | -2.0 points | 90% in June 2023 less 92% in May 2023
          NUMBER     | 1876 1720 | ON_PREVIOUS | -156.0000 | -156 | 1,720 in June 2023 less 1,876 in May 2023
          NUMBER     | -10 -15   | ON_PREVIOUS_PERCENT | -50.0000 | -50.0% | from -10 in May 2023 to -15 in June 2023, as a share of the earlier figure, before rounding
          NUMBER     | 9 . . . . . . . . . . . 5 | OWN_LAST_YEAR | 9.0000 | 9 | 9 in June 2022, a year before June 2023
          PERCENTAGE | 1/21 . . . . . . . . . . . 5% | OWN_LAST_YEAR | 4.7619 | 5% | 5% (1 of 21) in June 2022, a year before June 2023
          NUMBER     | 5 5       | ON_PREVIOUS | 0.0000 | 0 | 5 in June 2023 less 5 in May 2023
          """)
  void aChangeIsTakenBeforeRounding(
      Unit unit, String values, Calculation which, String number, String text, String why) {
    RowState row = Made.row(values(unit, values), "2023-06");
    assertEquals(number, Made.number(which, row));
    assertEquals(text + " | " + why, Made.said(which, row));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 9        | ON_PREVIOUS_PERCENT | from 0 in May 2023 to 9 in June 2023; there is no share of an earlier figure of 0
          9          | ON_PREVIOUS         | there is no earlier figure to compare with
          9 tbc      | ON_PREVIOUS         | there is no number for June 2023
          9          | ON_LAST_YEAR        | there is no number for June 2022
          9          | OWN_LAST_YEAR       | there is no number for June 2022
          9 tbc      | ON_LAST_YEAR_PERCENT | there is no number for June 2023
          """)
  void whereThereIsNoChangeTheReasonStands(String values, Calculation which, String reason) {
    RowState row = Made.row(values(Unit.NUMBER, values), "2023-06");
    assertEquals("– | " + reason, Made.said(which, row));
  }

  private static org.indicatorworkbench.domain.AnIndicator values(Unit unit, String values) {
    return Made.values(thatIs(Polarity.NONE).in(unit, 0), values, "2023-06");
  }
}
