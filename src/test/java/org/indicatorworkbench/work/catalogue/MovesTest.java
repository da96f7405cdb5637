package org.indicatorworkbench.work.catalogue;

import static org.indicatorworkbench.work.catalogue.ACatalogue.code;
import static org.indicatorworkbench.work.catalogue.ACatalogue.codes;
import static org.indicatorworkbench.work.catalogue.ACatalogue.order;
import static org.indicatorworkbench.work.catalogue.ACatalogue.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MovesTest {
  private final Workspace small = ACatalogue.small();

  @Test
  void aRowGoesBehindAnotherAndNothingElseIsTouched() {
    ChangeSet moved = Moves.rows(small, codes("V1"), new Spot.After(code("V3")));
    Workspace after = small.with(moved);
    assertEquals("Visits: V2 .V2a ..V2x .V2b V3 V1; Health: H1 H2", told(after));
    assertEquals("Move V1", moved.name());
    assertEquals(small, after.with(moved.inverted()));
  }

  @Test
  void aPartIsTakenAlongWithItsWholeIntoAnotherSection() {
    Workspace after = small.with(Moves.rows(small, codes("V2"), new Spot.Before(code("H2"))));
    assertEquals("Visits: V1 V3; Health: H1 V2 .V2a ..V2x .V2b H2", told(after));
    assertEquals("V1 V3 H1 V2 V2a V2x V2b H2", order(after));
  }

  @Test
  void aMoveWithRoomBetweenIsOneChange() {
    Workspace roomy = small.with(Moves.rows(small, codes("H1"), new Spot.EndOf(health())));
    ChangeSet moved = Moves.rows(roomy, codes("V3"), new Spot.Before(code("H1")));
    assertEquals(1, moved.changes().size());
    assertEquals("Visits: V1 V2 .V2a ..V2x .V2b; Health: H2 V3 H1", told(roomy.with(moved)));
  }

  @Test
  void aRowBesideAPartBecomesAPartAndInFrontOfAWholeStandsByItself() {
    Workspace within = small.with(Moves.rows(small, codes("V3"), new Spot.Before(code("V2b"))));
    assertEquals("Visits: V1 V2 .V2a ..V2x .V3 .V2b; Health: H1 H2", told(within));
    Workspace out = small.with(Moves.rows(small, codes("V2b"), new Spot.Before(code("V2"))));
    assertEquals("Visits: V1 V2b V2 .V2a ..V2x V3; Health: H1 H2", told(out));
  }

  @Test
  void severalRowsStayInTheirOrder() {
    Workspace after = small.with(Moves.rows(small, codes("V3", "V1"), new Spot.EndOf(health())));
    assertEquals("Visits: V2 .V2a ..V2x .V2b; Health: H1 H2 V1 V3", told(after));
  }

  @Test
  void aRowIntoItselfMovesNothing() {
    assertEquals(List.of(), Moves.rows(small, codes("V2"), new Spot.After(code("V2x"))).changes());
  }

  @Test
  void aRowBecomesAPartOfAnotherAndComesOutAgain() {
    Workspace within = small.with(Moves.intoParent(small, codes("V3"), code("V2")));
    assertEquals("Visits: V1 V2 .V2a ..V2x .V2b .V3; Health: H1 H2", told(within));
    Workspace out = small.with(Moves.outOfParent(small, codes("V2x", "V2b")));
    assertEquals("Visits: V1 V2 .V2a .V2x V2b V3; Health: H1 H2", told(out));
  }

  @Test
  void aCircleIsRefused() {
    assertEquals(
        "V2x is a part of V2 itself; name another parent",
        assertThrows(Unreadable.class, () -> Moves.intoParent(small, codes("V2"), code("V2x")))
            .getMessage());
  }

  @Test
  void aSectionGoesInFrontOfAnotherAndBehindAll() {
    Workspace first =
        small.with(Moves.section(small, health(), Optional.of(new Section("Visits"))));
    assertEquals("Health: H1 H2; Visits: V1 V2 .V2a ..V2x .V2b V3", told(first));
    Workspace last = first.with(Moves.section(first, health(), Optional.empty()));
    assertEquals(told(small), told(last));
  }

  @ParameterizedTest
  @CsvSource({
    "V1, true, ''",
    "V1, false, After V2",
    "V2, true, Before V1",
    "V2b, true, Before V2a",
    "V2b, false, ''",
    "V2x, true, ''",
    "V3, false, Before H1",
    "V3, true, Before V2",
    "H1, true, EndOf Visits",
    "H2, false, ''",
  })
  void aStepStaysAmongThePartsOfOneWholeAndElseCrossesTheSection(
      String row, boolean up, String spot) {
    List<Indicator> shown = small.inOrder().stream().map(Entry::indicator).toList();
    assertEquals(spot, Steps.next(shown, Set.of(code(row)), up).map(MovesTest::words).orElse(""));
  }

  private static String words(Spot spot) {
    return switch (spot) {
      case Spot.Before(IndicatorCode code) -> "Before " + code;
      case Spot.After(IndicatorCode code) -> "After " + code;
      case Spot.EndOf(Section section) -> "EndOf " + section.name();
    };
  }

  private static Section health() {
    return new Section("Health");
  }
}
