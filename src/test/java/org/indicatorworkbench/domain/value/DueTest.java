package org.indicatorworkbench.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.indicatorworkbench.domain.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a pending value is expected. */
final class DueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          January 2021 | 2021-01 | January 2021
          Jan 21 | 2021-01 | January 2021
          15/01/2021 | 2021-01-15 | 15 January 2021
          15 january 2021 | 2021-01-15 | 15 January 2021
          15 Jan 2021 | 2021-01-15 | 15 January 2021
          2021-01-15 | 2021-01-15 | 15 January 2021
          '' | '' | ''
          """)
  void aPeriodOrADayIsKeptByItsKeyAndSaidInWords(String typed, String kept, String words) {
    assertEquals(kept, Due.read(typed));
    assertEquals(words, Due.words(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "31/02/2021", "15 January"})
  void anythingElseIsRefusedButSaidAsAFileHasIt(String text) {
    assertEquals(
        "“" + text + "” is no time; write January 2021, 2020-21 Q4 or 15/01/2021",
        assertThrows(Unreadable.class, () -> Due.read(text)).getMessage());
    assertEquals(text, Due.words(text));
  }
}
