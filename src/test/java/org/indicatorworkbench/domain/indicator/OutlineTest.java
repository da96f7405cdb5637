package org.indicatorworkbench.domain.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.AnIndicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutlineTest {

  /** "B<A" is B, a part of A; ".B" is one step in, with the number of lines that are its parts. */
  @ParameterizedTest
  @CsvSource({
    "A B C, A0 B0 C0",
    "A B<A C, A1 .B0 C0",
    "B<A C A, C0 A1 .B0",
    "A C<B B<A D<C E<A, A4 .B2 ..C1 ...D0 .E0",
    "B<Z A, B0 A0",
    "A<B B<A C, C0 A1 .B0",
    "A<A, A0",
  })
  void partsStandBelowTheirWhole(String indicators, String outline) {
    List<Indicator> all = Stream.of(indicators.split(" ")).map(OutlineTest::indicator).toList();
    assertEquals(
        outline,
        Outline.of(all).stream()
            .map(line -> ".".repeat(line.depth()) + line.item().code() + line.parts())
            .collect(Collectors.joining(" ")));
  }

  private static Indicator indicator(String text) {
    String[] parts = text.split("<");
    return AnIndicator.thatIs(Polarity.NONE)
        .indicator(parts[0])
        .withParent(
            parts.length == 1 ? Optional.empty() : Optional.of(new IndicatorCode(parts[1])));
  }
}
