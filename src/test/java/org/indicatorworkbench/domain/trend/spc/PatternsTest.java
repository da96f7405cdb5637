package org.indicatorworkbench.domain.trend.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which values of a line are marked by which rule. What is expected was worked out with the rules
 * of the reference implementation; each line shows one edge of them.
 */
final class PatternsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          above the upper limit | 1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1 | . . . . O+ . . . . . . . . . . . . .
          below the lower limit | 10 9 10 9 1 10 9 10 9 10 9 10 | . . . . O- S+ S+ S+ S+ S+ S+ S+
          seven rise, all marked | 5 9 3 4 5 6 7 8 9 2 6 5 7 5 | . . T+ T+ T+ T+ T+ T+ T+ . . . . .
          six rise | 5 9 4 5 6 7 8 9 2 6 5 7 5 6 | . . . . . . . . . . . . . .
          an equal one ends a rise | 5 9 3 4 5 5 6 7 8 9 2 6 5 7 5 | . . . . . . . . . . . . . . .
          seven fall | 5 2 9 8 7 6 5 4 3 8 5 6 5 6 | . . T- T- T- T- T- T- T- . . . . .
          a trend crosses the mean | 9 3 8 4 9 3 8 3 4 5 6 7 8 9 10 3 9 4 | . . . . . . . T+ T+ T+ T+ T+ T+ T+ T+ . . .
          two near of three | 9 6 9 3 3 4 1 0 7 3 1 1 2 | N+ . N+ . . . . . . . . . .
          two near side by side | 4 3 8 5 7 3 8 9 7 3 1 0 0 | . . . . . . . . . . . N- N-
          near on both sides | 5 6 4 5 6 4 5 8 2 8 5 4 6 5 4 5 | . . . . . . . . . . . . . . . .
          third on the other side | 4 4 0 1 4 2 4 4 3 9 9 2 4 | . . . . . . . . . . . . .
          outside is not near | 1 0 5 8 7 6 4 0 3 2 11 9 8 | . . . . . . . . . . O+ . .
          seven and more on a side | 6 1 6 1 6 1 5 4 5 4 5 6 6 6 1 1 1 1 1 1 1 6 6 | . . . . . . S+ S+ S+ S+ S+ S+ S+ S+ S- S- S- S- S- S- S- . .
          six on a side | 8 2 8 7 8 7 8 7 2 3 2 3 2 8 2 | . . . . . . . . . . . . . . .
          one on the mean parts them | 1 9 2 8 9 9 7 9 9 9 9 9 5 1 9 | . . . . . . . . . . . . . . .
          """)
  void aLineIsMarkedAsTheReferenceImplementationMarksIt(
      String edge, String values, String expected) {
    assertEquals(expected, AProcess.of(values).signs(), edge);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          outside before trend | 5 6 5 6 5 6 1 2 3 4 5 6 7 5 6 5 6 | . . . . . . O- O- T+ T+ T+ T+ T+ S+ S+ S+ S+
          trend before near and side | 5 6 5 6 5 6 4 4 5 6 7 8 9 10 5 6 5 6 | . . . . . . N- T+ T+ T+ T+ T+ O+ O+ . . . .
          near before side | 4 6 4 6 4 6 4 6 9 8 9 8 9 8 9 4 2 3 2 3 2 4 | . . . . . . . S+ N+ S+ N+ S+ N+ S+ N+ S- N- S- N- S- N- S-
          the later of two trends | 4 9 4 1 2 3 4 5 6 7 6 5 4 3 2 1 9 1 9 1 9 | . . . T+ T+ T+ T+ T+ T+ T- T- T- T- T- T- T- . . . . .
          all four | 2 5 0 5 3 3 4 1 3 4 6 8 10 12 11 9 6 6 8 9 10 | S- S- O- S- S- S- S- T+ T+ T+ T+ T+ T+ O+ N+ S+ S+ S+ S+ S+ S+
          """)
  void whereSeveralRulesHoldTheFirstOfThemSpeaks(String edge, String values, String expected) {
    assertEquals(expected, AProcess.of(values).signs(), edge);
  }

  @Test
  void theOthersThatHoldAreKept() {
    Signal eighth =
        AProcess.of("2 5 0 5 3 3 4 1 3 4 6 8 10 12 11 9 6 6 8 9 10")
            .spc()
            .points()
            .get(13)
            .signal()
            .orElseThrow();
    assertEquals(Set.of(Rule.OUTSIDE_LIMITS, Rule.TREND, Rule.ONE_SIDE), eighth.rules());
  }

  @Test
  void noPatternCrossesIntoTheNextPhase() {
    String rising = "5 9 3 4 5 6 7 8 9 2 6 5 7 5";
    assertEquals(". . . . . . . . . . . . . .", AProcess.of(rising).rebasedAt(5).signs());
  }
}
