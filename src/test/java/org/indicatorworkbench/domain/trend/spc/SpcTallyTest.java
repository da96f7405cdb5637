package org.indicatorworkbench.domain.trend.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.junit.jupiter.api.Test;

final class SpcTallyTest {

  @Test
  void rowsAreCountedByVariationAndByAssurance() {
    SpcTally tally =
        SpcTally.of(
            List.of(
                AProcess.of("1 2 1 2 1 2 1 2 1 2 1 2 10").aimingAt("1").spc(),
                AProcess.of("7 7 7").aimingAt("7").spc(),
                AProcess.of("7 8 7").aimingAt("20").spc(),
                AProcess.of("1").spc()));
    assertEquals(
        Map.of(Variation.IMPROVEMENT, 1, Variation.COMMON_CAUSE, 2, Variation.REFUSED, 1),
        tally.variations());
    assertEquals(1, tally.of(Assurance.PASS));
    assertEquals(1, tally.of(Assurance.FAIL));
    assertEquals(1, tally.of(Assurance.HIT_AND_MISS));
    assertEquals(0, tally.of(Variation.CONCERN));
  }

  @Test
  void whatIsWorkedOutLaterIsEqualWhereItIsAboutTheSame() {
    LazySpc one = lazy("90%");
    LazySpc same = lazy("90%");
    one.get();
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertEquals(one.get(), same.get());
    assertNotEquals(one, lazy("91%"));
  }

  private static LazySpc lazy(String value) {
    return new LazySpc(
        AnIndicator.thatIs(Polarity.HIGHER).with("2023-06", value).at("2023-06"), new TreeMap<>());
  }
}
