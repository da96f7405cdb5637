package org.indicatorworkbench.ui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.ui.block.Fill.Way;
import org.junit.jupiter.api.Test;

final class FillTest {
  private static final Ground GROUND =
      DrawnGround.of("-|----|", "=====", "xxxxx", "xxxxx", "=====", "xxxxx", "xxxxx", "xxxxx");

  @Test
  void itIsDrawnTheOneWayInWhichThePlaceIsFurtherAway() {
    CellRange source = new CellRange(1, 2, 2, 3);
    assertEquals(
        Optional.of(new Fill(source, new CellRange(3, 2, 6, 3), Way.DOWN)),
        Fill.drawn(source, new Position(6, 4)));
    assertEquals(
        Optional.of(new Fill(source, new CellRange(0, 2, 0, 3), Way.UP)),
        Fill.drawn(source, new Position(0, 3)));
    assertEquals(
        Optional.of(new Fill(source, new CellRange(1, 4, 2, 4), Way.RIGHT)),
        Fill.drawn(source, new Position(2, 4)));
    assertEquals(
        Optional.of(new Fill(source, new CellRange(1, 0, 2, 1), Way.LEFT)),
        Fill.drawn(source, new Position(1, 0)));
    assertEquals(Optional.empty(), Fill.drawn(source, new Position(2, 3)));
  }

  @Test
  void theSourceIsRepeatedAndHeadingsAreLeftOut() {
    Fill down = new Fill(new CellRange(1, 2, 2, 2), new CellRange(3, 2, 6, 2), Way.DOWN);
    assertEquals(
        Map.of(
            new Position(4, 2),
            new Position(1, 2),
            new Position(5, 2),
            new Position(2, 2),
            new Position(6, 2),
            new Position(1, 2)),
        down.pairs(GROUND));
    Fill up = new Fill(new CellRange(5, 2, 6, 2), new CellRange(1, 2, 4, 2), Way.UP);
    assertEquals(
        Map.of(
            new Position(4, 2),
            new Position(6, 2),
            new Position(2, 2),
            new Position(5, 2),
            new Position(1, 2),
            new Position(6, 2)),
        up.pairs(GROUND));
    Fill left = new Fill(new CellRange(1, 3, 1, 4), new CellRange(1, 0, 1, 2), Way.LEFT);
    assertEquals(
        Map.of(
            new Position(1, 2),
            new Position(1, 4),
            new Position(1, 1),
            new Position(1, 3),
            new Position(1, 0),
            new Position(1, 4)),
        left.pairs(GROUND));
  }

  @Test
  void fillingDownTakesTheFirstLineOrForASingleOneTheLineAbove() {
    assertEquals(
        Optional.of(new Fill(new CellRange(1, 2, 1, 3), new CellRange(2, 2, 5, 3), Way.DOWN)),
        Fill.down(new CellRange(0, 2, 5, 3), GROUND));
    assertEquals(
        Optional.of(new Fill(new CellRange(2, 2, 2, 2), new CellRange(4, 2, 4, 2), Way.DOWN)),
        Fill.down(new CellRange(4, 2, 4, 2), GROUND));
    assertEquals(Optional.empty(), Fill.down(new CellRange(1, 2, 1, 2), GROUND));
    assertEquals(Optional.empty(), Fill.down(new CellRange(3, 2, 3, 2), GROUND));
  }

  @Test
  void fillingRightTakesTheFirstColumnOrForASingleOneTheColumnToItsLeft() {
    assertEquals(
        Optional.of(new Fill(new CellRange(1, 2, 2, 2), new CellRange(1, 3, 2, 4), Way.RIGHT)),
        Fill.right(new CellRange(1, 2, 2, 4)));
    assertEquals(
        Optional.of(new Fill(new CellRange(1, 1, 2, 1), new CellRange(1, 2, 2, 2), Way.RIGHT)),
        Fill.right(new CellRange(1, 2, 2, 2)));
    assertEquals(Optional.empty(), Fill.right(new CellRange(1, 0, 1, 0)));
  }
}
