package org.indicatorworkbench.ui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MovesTest {
  private final Moves moves =
      new Moves(
          DrawnGround.of(
              "--|-----|--",
              "=========",
              "xxxxx.xxx",
              "xx..x.x.x",
              "=========",
              "xxxxx....",
              "xx.......",
              "xxx.x..x."));

  @ParameterizedTest(name = "from {0},{1} by {2},{3} to {4},{5}")
  @CsvSource({
    // over filled cells to the last of them
    "1,2, 0,1, 1,4",
    "1,4, 0,-1, 1,2",
    "1,4, 1,0, 4,4",
    // from the last of them, or from an empty one, to the next that is filled
    "1,4, 0,1, 1,6",
    "2,2, 0,1, 2,4",
    "2,4, 0,1, 2,6",
    "4,2, 1,0, 6,2",
    "6,2, -1,0, 4,2",
    // where a group of columns ends, the data ends
    "1,6, 0,1, 1,7",
    "1,2, 0,-1, 1,1",
    "1,1, 0,-1, 1,0",
    // where nothing is filled, to the end of the table
    "5,2, 0,1, 5,8",
    "2,6, 1,0, 6,6",
    "2,3, -1,0, 1,3",
    // over headings, and from one to the first figure
    "2,4, 1,0, 4,4",
    "3,4, 1,0, 4,4",
    "3,4, -1,0, 2,4",
    // at the end it stays
    "6,8, 0,1, 6,8",
    "1,0, 0,-1, 1,0",
    "1,4, -1,0, 1,4"
  })
  void theEdgeOfTheDataIsThatOfASpreadsheet(
      int line, int column, int lines, int columns, int toLine, int toColumn) {
    assertEquals(
        new Position(toLine, toColumn), moves.edge(new Position(line, column), lines, columns));
  }

  @Test
  void theFirstFigureIsBesideTheFrozenColumnsAndTheLastCellIsTheCorner() {
    assertEquals(new Position(1, 2), moves.first());
    assertEquals(new Position(6, 8), moves.last());
  }

  @Test
  void aPlaceOutsideBecomesTheNearestInside() {
    assertEquals(new Position(0, 8), moves.inside(new Position(-3, 44)));
    assertEquals(new Position(6, 0), moves.inside(new Position(99, -1)));
  }

  @Test
  void theNextLineIsOneWithCells() {
    assertEquals(new Position(4, 3), moves.nextLine(new Position(2, 3), 1));
    assertEquals(new Position(2, 3), moves.nextLine(new Position(4, 3), -1));
    assertEquals(new Position(6, 3), moves.nextLine(new Position(6, 3), 1));
  }

  @Test
  void tabGoesThroughASelectionLineByLineAndFromItsEndToItsBeginning() {
    assertEquals(
        List.of(
            new Position(2, 4),
            new Position(4, 3),
            new Position(4, 4),
            new Position(2, 3),
            new Position(2, 4)),
        walked(new Position(2, 3), 1, true));
    assertEquals(new Position(4, 4), walked(new Position(2, 3), -1, true).getFirst());
  }

  @Test
  void enterGoesThroughASelectionColumnByColumn() {
    assertEquals(
        List.of(
            new Position(4, 3),
            new Position(2, 4),
            new Position(4, 4),
            new Position(2, 3),
            new Position(4, 3)),
        walked(new Position(2, 3), 1, false));
    assertEquals(new Position(4, 4), walked(new Position(2, 3), -1, false).getFirst());
  }

  private List<Position> walked(Position from, int step, boolean byLine) {
    CellRange range = new CellRange(2, 3, 4, 4);
    return Stream.iterate(from, at -> moves.within(range, at, step, byLine))
        .skip(1)
        .limit(5)
        .toList();
  }
}
