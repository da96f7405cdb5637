package org.indicatorworkbench.work.judging;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

final class RebasingTest {
  private static final RulingKey.OfLimits FROM_MAY =
      new RulingKey.OfLimits(new IndicatorCode("X1"), period("2023-05"));
  private static final Ruling.Rebase NEW_TEAM = new Ruling.Rebase("new team", "A Lead");

  private final Workspace contents =
      new AWorkspace().with("X1", thatIs(Polarity.HIGHER).with("2023-05", "90%")).made();

  @Test
  void newLimitsAreOneChangeThatCanBeTakenBack() {
    ChangeSet begun = Rebasing.begin(contents, FROM_MAY, NEW_TEAM);
    assertEquals(
        new ChangeSet(
            "New limits of X1 from May 2023",
            List.of(new Change.OfRuling(FROM_MAY, Optional.empty(), Optional.of(NEW_TEAM)))),
        begun);
    Workspace after = contents.with(begun);
    assertEquals(
        Map.of(FROM_MAY.from(), NEW_TEAM), after.rulings().rebases(new IndicatorCode("X1")));
    assertTrue(Rebasing.begin(after, FROM_MAY, NEW_TEAM).isEmpty());
    assertEquals(contents, after.with(Rebasing.takeBack(after, FROM_MAY)));
  }

  @Test
  void nothingIsTakenBackWhereNothingWasDecided() {
    assertTrue(Rebasing.takeBack(contents, FROM_MAY).isEmpty());
  }

  @Test
  void anIndicatorThatIsGoneIsNamed() {
    Unreadable gone =
        assertThrows(
            Unreadable.class,
            () ->
                Rebasing.begin(
                    contents,
                    new RulingKey.OfLimits(new IndicatorCode("X9"), FROM_MAY.from()),
                    NEW_TEAM));
    assertEquals("the indicator X9 is no longer there", gone.getMessage());
  }
}
