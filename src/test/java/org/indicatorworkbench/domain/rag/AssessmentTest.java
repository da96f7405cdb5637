package org.indicatorworkbench.domain.rag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rating is called before and after somebody decided otherwise. */
final class AssessmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RED       |           | RED                                             | it is low
          RED       | AMBER     | AMBER (computed RED: a school closed)           | overridden: a school closed; computed RED: it is low
          RED       | RED       | RED                                             | it is low
          NOT_RATED | GREEN     | GREEN (computed NOT RATED: a school closed)     | overridden: a school closed; computed NOT RATED: it is low
          """)
  void theComputedRatingStandsBesideAnotherThatWasDecided(
      Rag computed, Rag decided, String words, String explanation) {
    Assessment said =
        new Assessment(computed, "it is low")
            .with(
                Optional.ofNullable(decided)
                    .map(rag -> new Assessment.Decision(rag, "a school closed.", "A Lead")));
    assertEquals(words, said.words());
    assertEquals(explanation, said.explanation());
    assertEquals(decided == null ? computed : decided, said.rag());
  }
}
