package org.indicatorworkbench.domain.rag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TallyTest {
  @Test
  void everyRatingIsCountedAlsoWhereThereIsNone() {
    Tally tally = Tally.of(Stream.of(Rag.RED, Rag.GREEN, Rag.RED, Rag.NOT_RATED));
    assertEquals("1 green, 0 amber, 2 red, 1 not rated", tally.phrase());
    assertEquals(0, tally.of(Rag.AMBER));
    assertEquals(2, tally.of(Rag.RED));
  }
}
