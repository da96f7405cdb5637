package org.indicatorworkbench.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.indicatorworkbench.domain.trend.Sparkline.Point;
import org.junit.jupiter.api.Test;

final class SparklineTest {

  @Test
  void valuesSpreadFromLeftToRightAndFromLeastToMost() {
    assertEquals(
        new Sparkline(
            List.of(List.of(new Point(0, 0), new Point(0.5, 1), new Point(1, 0.5))),
            OptionalDouble.empty()),
        Sparkline.of(values(10.0, 30.0, 20.0), Optional.empty()));
  }

  @Test
  void theTargetStaysInsideThePicture() {
    assertEquals(
        new Sparkline(List.of(List.of(new Point(0, 0), new Point(1, 0.5))), OptionalDouble.of(1)),
        Sparkline.of(values(10.0, 20.0), Optional.of(30.0)));
  }

  @Test
  void aMissingValueBreaksTheLine() {
    assertEquals(
        new Sparkline(
            List.of(List.of(new Point(0.25, 0)), List.of(new Point(0.75, 0.5), new Point(1, 1))),
            OptionalDouble.empty()),
        Sparkline.of(values(null, 10.0, null, 20.0, 30.0), Optional.empty()));
  }

  @Test
  void equalValuesLieInTheMiddle() {
    assertEquals(
        new Sparkline(
            List.of(List.of(new Point(0, 0.5), new Point(1, 0.5))), OptionalDouble.of(0.5)),
        Sparkline.of(values(7.0, 7.0), Optional.of(7.0)));
  }

  @Test
  void oneValueLiesAtTheRight() {
    assertEquals(
        new Sparkline(List.of(List.of(new Point(1, 0.5))), OptionalDouble.empty()),
        Sparkline.of(values(7.0), Optional.empty()));
  }

  @Test
  void negativeValuesLieBelow() {
    assertEquals(
        List.of(List.of(new Point(0, 0), new Point(1, 1))),
        Sparkline.of(values(-5.0, -1.0), Optional.empty()).runs());
  }

  @Test
  void withoutValuesThereIsNothingNotEvenATarget() {
    assertEquals(Sparkline.EMPTY, Sparkline.of(values(null, null), Optional.of(95.0)));
    assertEquals(Sparkline.EMPTY, Sparkline.of(List.of(), Optional.of(95.0)));
  }

  private static List<Optional<Double>> values(Double... values) {
    return Arrays.stream(values).map(Optional::ofNullable).toList();
  }
}
