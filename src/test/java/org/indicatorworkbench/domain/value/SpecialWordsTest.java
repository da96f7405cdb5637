package org.indicatorworkbench.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.value.Value.Special;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How special values are typed. */
final class SpecialWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p | PENDING
          TB | PENDING
          n | NOT_APPLICABLE NOT_AVAILABLE
          na | NOT_APPLICABLE
          not av | NOT_AVAILABLE
          – | NOT_AVAILABLE
          [ | NOT_APPLICABLE NOT_AVAILABLE SUPPRESSED
          [c | SUPPRESSED
          '' |
          5 |
          -5 |
          pendingx |
          """)
  void theBeginningOfASpellingOffersItsValue(String typed, String offered) {
    List<Special> expected =
        offered == null
            ? List.of()
            : Arrays.stream(offered.split(" ")).map(Special::valueOf).toList();
    assertEquals(expected, SpecialWords.startingWith(typed));
  }

  @Test
  void everySpellingIsReadInACell() {
    for (Special special : Special.values()) {
      for (String spelling : SpecialWords.spellings(special)) {
        assertEquals(special, ValueReader.read(spelling, Unit.PERCENTAGE).value());
      }
    }
  }
}
